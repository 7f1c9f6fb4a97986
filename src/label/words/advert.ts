import {type PhraseList, phrases} from './phrases.ts'

export const advert: PhraseList = {
  kind: 'advert',
  whole: phrases(`
    advertisement · advertisement # · advertisements · advertising · advert · ad · ads · ads by · sponsored · sponsored content · sponsored by · sponsored links · sponsor · sponsor message · paid content · paid post · paid partner content · partner content · promoted · promoted content · promotion · from our partners · from our sponsors · brand content · presented by · powered by · in partnership with · skip ad · skip advertisement · close ad · remove ads · report ad · report this ad · report ad feedback · why this ad · ad feedback · learn more about ads · story continues · story continues below · story continues below advertisement · story continues after advertisement · article continues below · article continues after ad · article continues below this ad · article continues after advertisement · continue reading below · scroll to continue · advertisement - scroll to continue · advertisement · scroll to continue · advertising · scroll to continue · this advertisement has not loaded yet · after the ad · classifieds · advertise with us · advertise · advertisement advertisement · article content · loading ad · marketplace · deals · shop now
    anzeige · anzeigen · werbung · reklame · gesponsert · gesponserter inhalt · sponsored post · advertorial · werbung überspringen · werbeanzeige · nach der werbung weiterlesen · artikel geht nach der werbung weiter · nach der anzeige geht es weiter · ende der anzeige · inhalt von · in kooperation mit · werbung schließen · bezahlte anzeige · promotion anzeige · partnerangebote · anzeigenmarkt · anzeige - scrollen sie weiter
    publicité · annonce · sponsorisé · contenu sponsorisé · contenu partenaire · contenu de marque · passer la publicité · la suite après la publicité · la suite après cette publicité · suite de l'article après la publicité · petites annonces · en partenariat avec · fermer la publicité · partenaires
    publicidad · anuncio · anuncios · patrocinado · contenido patrocinado · contenido de marca · publirreportaje · continúa tras la publicidad · sigue leyendo después de la publicidad · saltar publicidad · clasificados · ofrecido por · en colaboración con
    pubblicità · annuncio · annunci · sponsorizzato · contenuto sponsorizzato · messaggio promozionale · l'articolo prosegue sotto la pubblicità · continua dopo la pubblicità · in collaborazione con · promosso da · informazione promozionale
    publicidade · anúncio · anúncios · patrocinado · conteúdo patrocinado · continua depois da publicidade · continua após a publicidade · continua após publicidade · conteúdo de marca · classificados · oferecido por · pub · publicidade · continue a ler
    advertentie · advertenties · reclame · gesponsord · gesponsorde inhoud · partnercontent · lees verder na de advertentie · artikel gaat verder onder de advertentie · tekst loopt door onder de advertentie · partnerbijdrage · adverteren
    annonse · annonsørinnhold · annonsebilag · reklame · reklame for · sponset innhold · betalt innhold · artikkelen fortsetter under annonsen · saken fortsetter under annonsen · saken fortsetter etter annonsen · annonce · annoncer · sponsoreret · sponsoreret indhold · kommercielt samarbejde · artiklen fortsætter efter annoncen · artiklen fortsætter under annoncen · annons · annonser · annonsera · sponsrat · sponsrat innehåll · reklam · artikeln fortsätter efter annonsen · artikeln fortsätter under annonsen · annonssamarbete · i samarbete med · mainos · mainokset · mainoslinkki · kaupallinen yhteistyö · kaupallinen sisältö · sisältö jatkuu mainoksen alla · juttu jatkuu mainoksen jälkeen · artikkeli jatkuu mainoksen jälkeen · mediatiedot · auglýsing · auglýsingar · kynning
    reklama · ogłoszenia · ogłoszenie · materiał sponsorowany · artykuł sponsorowany · materiał partnera · materiał promocyjny · dalsza część artykułu pod reklamą · dalsza część tekstu pod wideo · dalszy ciąg materiału pod wideo · reklama zamknij · inzerce · inzerát · reklamní sdělení · komerční sdělení · komerční článek · článek pokračuje pod reklamou · sponzorovaný obsah · pokračování pod reklamou
    реклама · на правах рекламы · партнерский материал · спонсорский материал · продолжение после рекламы · промо · объявления · реклама # · партнерський матеріал · на правах реклами · оголошення · спецпроект
    reklam · reklamlar · sponsorlu · sponsorlu içerik · ilan · ilanlar · advertorial · reklamı geç · reklam alanı
    広告 · スポンサー · 提供 · 広告を閉じる · 広告のあとに続きます · この続きは広告の後 · 記事広告 · プロモーション · pr · ad · お知らせ · スポンサーリンク
    광고 · 스폰서 · 협찬 · 광고 닫기 · 광고 건너뛰기 · 애드버토리얼 · 광고문의
    广告 · 推广 · 赞助 · 赞助内容 · 廣告 · 贊助 · 请往下继续阅读 · 請繼續往下閱讀 · 延伸广告 · 商业推广
    إعلان · إعلانات · اعلان · محتوى دعائي · محتوى مدفوع · برعاية · תוכן ממומן · פרסומת · מודעה · בשיתוף · תוכן שיווקי
    quảng cáo · tài trợ · nội dung tài trợ · rao vặt · iklan · advertorial · konten bersponsor · scroll untuk melanjutkan · lanjutkan membaca di bawah · gulir untuk lanjut membaca · lanjut baca
    hirdetés · reklám · szponzorált tartalom · támogatott tartalom · a cikk a hirdetés után folytatódik · fizetett tartalom · promóció · pr cikk · διαφήμιση · διαφημίσεις · χορηγούμενο · χορηγούμενο περιεχόμενο · विज्ञापन · प्रायोजित
  `),
  starts: phrases(`
    advertisement - · advertisement · scroll · story continues below · article continues below · article continues after · this advertisement has not loaded · advertiser content · paid for by · ad content · content by · brought to you by · promoted by · if you purchase · this post is sponsored · werbung - · anzeige - · weiter nach der · nach der anzeige · der artikel geht · annonsørinnhold fra · artikkelen fortsetter · saken fortsetter · artiklen fortsætter · artikeln fortsätter · juttu jatkuu · artikkeli jatkuu · tekst gaat verder · tekst loopt door · artikel gaat verder · lees verder onder · lees verder na · l'articolo prosegue · continua a leggere dopo · continua depois da · continua após · continúa después de · la suite de votre article · dalsza część artykułu · dalszy ciąg · dalsza część tekstu · článek pokračuje · продолжение ниже · haberin devamı · 広告の後 · 기사 이어집니다 · 請往下 · a cikk folytatódik · scroll to continue · artikel berlanjut · advertise with
  `),
  contains: phrases(`
    sponsored by · paid partnership · advertisement - scroll · story continues below advertisement · continues after advertisement · ad loading · report this ad · werbung überspringen · gesponsert von · contenu sponsorisé · contenido patrocinado · contenuto sponsorizzato · conteúdo patrocinado · depois da publicidade · annonsørinnhold · sponsrat innehåll · sponsoreret indhold · pod reklamą · под рекламой · на правах рекламы · sponsorlu içerik · スポンサーリンク · 広告掲載 · 광고 문의 · เนื้อหาโฆษณา · محتوى مدفوع · תוכן ממומן · tekst gaat verder onder
  `),
  yes: [
    'Advertisement',
    'ANZEIGE',
    'Advertisement 2',
    'CONTINUA DEPOIS DA PUBLICIDADE',
    'Artikkelen fortsetter under annonsen',
    '広告',
  ],
  no: [
    'An advert for the job ran in May.',
    'Die Anzeige ging am Montag ein, sagte die Polizei.',
    'Addresses were wrong.',
  ],
}
