import {type PhraseList, phrases} from './phrases.ts'

export const share: PhraseList = {
  kind: 'share',
  whole: phrases(`
    share · share this · share this article · share this story · share this post · share this page · share article · share on · share via · share link · sharing options · share options · copy link · copy url · copy this link · link copied · link copied to clipboard · copied · tweet · tweet this · post · pin · pin it · flip · save · save article · save story · save for later · bookmark · bookmark this · print · print article · print this · print this article · print this page · print story · email · email this · email article · e-mail · email a friend · send · send by email · gift article · gift this article · share full article · text size · font size · facebook share · share # · shares · # shares · # share · repost · republish · republish this article · send to a friend · add to favorites · add to favourites · listen share · share copied · embed · cite this article · view all shares
    teilen · artikel teilen · beitrag teilen · seite teilen · diesen artikel teilen · diesen beitrag teilen · link teilen · link kopieren · link kopiert · kopieren · drucken · artikel drucken · seite drucken · druckansicht · druckversion · merken · artikel merken · auf die merkliste · zur merkliste hinzufügen · speichern · versenden · weiterleiten · verschenken · artikel verschenken · per mail teilen · per e-mail teilen · per e-mail versenden · e-mail senden · mailen · twittern · weitersagen · artikel versenden · vorlesen drucken teilen · pdf · teilen sie diesen artikel · schrift vergrößern · schriftgröße · kommentieren teilen
    partager · partager l'article · partager cet article · partager via · partager sur · copier le lien · lien copié · copier l'url · imprimer · imprimer l'article · envoyer · envoyer par e-mail · envoyer par email · enregistrer · sauvegarder · offrir l'article · offrir cet article · ajouter à vos favoris · taille du texte · partagez · # partages
    compartir · compartir artículo · compartir este artículo · compartir en · compartir noticia · comparte · comparte esta noticia · copiar enlace · copiar link · enlace copiado · imprimir · enviar por correo · enviar por email · guardar · guardar artículo · regala este artículo · tuitear · compártelo · tamaño de letra · # compartidos
    condividi · condividi l'articolo · condividi su · condividi questo articolo · copia link · copia il link · link copiato · stampa · stampa articolo · invia · invia per email · salva · salva articolo · tweetta · regala
    compartilhar · compartilhe · compartilhe esta notícia · compartilhar notícia · partilhar · partilhar artigo · partilhe · copiar ligação · link copiado · enviar por e-mail · salvar · guardar para ler mais tarde · oferecer artigo
    delen · deel · deel dit artikel · deel dit · deel via · artikel delen · link kopiëren · kopieer link · kopieer de link · gekopieerd · printen · bewaren · bewaar artikel · opslaan · mailen
    del · del artikkel · del artikkelen · del saken · del på facebook · del på twitter · kopier lenke · lenke kopiert · skriv ut · tips en venn · lagre · del på e-post
    del artiklen · del artikel · del denne artikel · kopier link · link kopieret · print artikel · udskriv · gem · gem artikel · gem til senere
    dela · dela artikel · dela artikeln · dela på facebook · dela på x · kopiera länk · kopiera länken · länk kopierad · skriv ut · spara · spara artikel · tipsa · mejla · gilla
    jaa · jaa artikkeli · jaa juttu · jaa facebookissa · kopioi linkki · linkki kopioitu · tulosta · tallenna · tallenna artikkeli
    deila · deila frétt · deila á facebook · afrita slóð · afrita tengil · prenta
    udostępnij · udostępnij artykuł · podziel się · podziel się artykułem · skopiuj link · kopiuj link · drukuj · wydrukuj · zapisz · poleć znajomym · wyślij
    sdílet · sdílet článek · sdílet na facebooku · kopírovat odkaz · zkopírovat odkaz · vytisknout · tisk · tisknout · uložit · poslat e-mailem · sdílej
    поделиться · поделитесь · поделиться статьей · скопировать ссылку · копировать ссылку · ссылка скопирована · распечатать · печать · версия для печати · сохранить · отправить · репост
    поділитися · поділитись · скопіювати посилання · копіювати посилання · роздрукувати · надрукувати · зберегти · поширити
    paylaş · haberi paylaş · bu haberi paylaşın · bu haberi paylaş · linki kopyala · bağlantıyı kopyala · kopyala · yazdır · kaydet · tweetle · gönder
    シェア · シェアする · 共有 · 共有する · ポスト · ポストする · ツイート · 保存 · 印刷 · 印刷する · リンクをコピー · urlをコピー · コピーしました · メール · 送る · ブックマーク · クリップ · スクラップ · 記事を保存 · 文字サイズ · プレゼント · この記事をシェア
    공유 · 공유하기 · 기사공유 · 기사 공유하기 · url복사 · url 복사 · 링크 복사 · 주소복사 · 인쇄 · 인쇄하기 · 프린트 · 스크랩 · 스크랩하기 · 저장 · 글자크기 · 글자크기 설정 · 글자크기 변경 · 본문 글자 크기 · 기사스크랩하기 · 댓글 공유
    分享 · 分享到 · 分享让更多人看到 · 分享至 · 转发 · 打印 · 打印本页 · 收藏 · 复制链接 · 微信 · 扫码分享 · 扫一扫分享 · 分享给好友 · 字体大小 · 小字号 · 大字号 · 列印 · 複製連結 · 字級 · 分享本文
    مشاركة · شارك · شارك المقال · شارك الخبر · مشاركة المقال · انسخ الرابط · نسخ الرابط · تم نسخ الرابط · طباعة · اطبع · حفظ · أرسل · إرسال
    שתף · שתפו · שיתוף · שתף כתבה · העתק קישור · העתקת קישור · הדפסה · הדפס · שמור · שלח לחבר
    chia sẻ · chia sẻ bài viết · sao chép liên kết · copy link thành công · đã sao chép · in bài viết · in bài · lưu · lưu bài · gửi email · thích
    bagikan · bagikan artikel · bagikan berita · bagikan ke · salin tautan · salin link · tautan disalin · cetak · simpan · kirim
    megosztás · megosztom · megosztás facebookon · oszd meg · link másolása · nyomtatás · nyomtat · elküldöm · mentés · küldés
    κοινοποίηση · κοινοποιηστε · μοιράσου το · αντιγραφή συνδέσμου · εκτύπωση · αποθήκευση · μοιραστείτε
    शेयर करें · शेयर · साझा करें · लिंक कॉपी करें · प्रिंट करें · सेव करें
  `),
  starts: phrases(`
    share this · share on · share via · share to · share by · share with your · click to share · click to email · click to print · opens in new window · email this · print this · copy the link
    auf facebook teilen · auf twitter teilen · auf x teilen · auf whatsapp teilen · per whatsapp teilen · bei facebook teilen · teilen auf · teilen per · teilen via · artikel auf · partager sur · partager par · compartir en · compartir por · compartir via · condividi su · condividi via · compartilhar no · compartilhar via · compartilhe no · partilhar no · deel op · deel via · delen via · delen op · del på · dela på · dela via · jaa facebook* · jaa whatsapp* · udostępnij na · sdílet na · поделиться в · поділитися в · facebook'ta paylaş · twitter'da paylaş · whatsapp'ta paylaş · 이 기사를 · 페이스북으로 공유 · 트위터로 공유 · 카카오톡으로 · 分享到 · شارك على · مشاركة عبر · chia sẻ lên · bagikan ke · megosztás a
  `),
  contains: phrases(`
    share on facebook · share on twitter · share on x · share on whatsapp · share on linkedin · share by email · share via email · share this article · share this story · opens in a new window · click to share · link copied · copy link · copied to clipboard · auf facebook teilen · in die zwischenablage · lien copié · presse-papiers · enlace copiado · link copiato · link copiado · ссылка скопирована · скопировать ссылку · kopier lenke · kopiera länk · リンクをコピー · 링크 복사 · 复制链接 · salin tautan · skopiuj link
  `),
  yes: ['Share this article', 'TEILEN:', 'Partager sur Facebook', '공유하기', 'Paylaş', '12 shares', '» Condividi'],
  no: ['The shares fell by a tenth.', 'Anteile der Firma wurden verkauft.', 'They share a boat.'],
  languages: {
    en: ['Share on Facebook', 'Shares in the ferry firm rose on Monday.'],
    de: ['Artikel teilen', 'Die beiden Dörfer teilen sich eine Schule.'],
    fr: ["Partager l'article", 'Les deux communes vont partager les frais du pont.'],
    es: ['Compartir en WhatsApp', 'Los vecinos tienen que compartir un solo pozo.'],
    pt: ['Compartilhe esta notícia', 'As duas cidades compartilham a mesma ponte.'],
    it: ['Condividi su Facebook', 'I due comuni condividono lo stesso acquedotto.'],
    nl: ['Deel dit artikel', 'Een deel van de brug blijft dicht.'],
    sv: ['Dela artikeln', 'Syskonen fick dela på arvet efter farmodern.'],
    nb: ['Del på Facebook', 'En del av veien er stengt etter raset.'],
    da: ['Del artiklen', 'En del af havnen er spærret efter stormen.'],
    pl: ['Udostępnij artykuł', 'Gmina udostępni mieszkańcom nową świetlicę.'],
    tr: ['Haberi paylaş', 'İki kardeş tarlayı aralarında paylaştı.'],
    ru: ['Поделиться статьёй', 'Тренер поделился планами на сезон.'],
    ja: ['この記事をシェア', '同社は国内市場で三割のシェアを持つ。'],
    zh: ['分享到微信', '她在会上分享了养蜂的经验。'],
    ko: ['기사 공유하기', '두 마을은 우물 하나를 공유하고 있다.'],
    ar: ['شارك المقال', 'شارك مئات العمال في المسيرة.'],
    he: ['שתפו', 'חברי המועצה שיתפו פעולה עם התושבים.'],
    hi: ['शेयर करें', 'कंपनी के शेयर सोमवार को गिर गए।'],
    id: ['Bagikan artikel', 'Petugas bagikan seribu masker kepada warga.'],
  },
}
