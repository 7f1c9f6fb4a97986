import {type PhraseList, phrases} from './phrases.ts'

/** Openings of a promotion of another story inside the copy: `Read more: Norvale opens its pier`. */
export const readMore: PhraseList = {
  kind: 'read-more',
  whole: phrases(`
    read the full story · read full story · read full article · read the full article · full story · full coverage · read the original · click here · click here for more · see here · watch here · read the full report · learn more here · view gallery · view image · view photos · see photos · see the photos
  `),
  starts: phrases(`
    read more: · read more - · read more | · read more about · read more on · read more here · read: · read : · read also · read also: · also read · also read: · read next: · read next · must read: · see also: · see also · see more: · related: · related story: · related stories: · related article: · related link · more: · more on · more from · more here · watch: · watch live: · watch the video · watch : · listen: · listen to: · video: · photos: · gallery: · in pictures: · in photos: · explainer: · opinion: · analysis: · editorial: · don't miss: · next: · up next: · in case you missed it: · icymi: · for more on · for more information on · for more · click here · click here to · find out more · live updates: · follow live: · recommended: · recommended reading: · background: · previously: · earlier: · continue reading: · what to know about · here's what to know · you may also like: · trending: · from our archives · explained: · interactive: · get more
    lesen sie auch · lesen sie auch: · lesen sie dazu · lesen sie hier · lesen sie mehr · lesen sie weiter · lesen sie außerdem · lesen sie zum thema · lies auch · lies hier · lesen: · lesetipp: · auch interessant: · auch interessant · mehr zum thema: · mehr zum thema · mehr dazu: · mehr dazu · mehr lesen: · mehr lesen · mehr lesen über · mehr: · mehr infos: · mehr hintergründe · siehe auch: · siehe auch · passend dazu: · passend zum thema: · zum thema: · hier lesen · hier geht es · hier geht's · hier finden sie · interview: · kommentar: · hintergrund: · analyse: · reportage: · sehen sie hier · sehen sie auch · im video: · video: · bildergalerie: · fotos: · fotostrecke: · weiterlesen: · nicht verpassen: · liveticker: · das könnte sie auch · übrigens: · unsere empfehlung · weitere informationen · podcast:
    lire aussi · lire aussi : · lire aussi: · à lire aussi · à lire : · à lire: · à lire également · à lire sur le sujet · lire également · lire : · lire: · lire notre · lire l'article · lire la suite · relire : · voir aussi · à voir aussi · à voir : · voir notre · en savoir plus · retrouvez · regardez : · vidéo : · en images · en vidéo · pour aller plus loin · à écouter · écouter aussi · écoutez · notre article · ailleurs sur le web · à consulter
    lea también · lea también: · lee también · lee también: · lee además · lee: · lea: · leer más: · leer más · leer también · más información: · más información · ver también · vea también: · ver: · ver más: · te puede interesar: · te puede interesar · te recomendamos · te recomendamos: · también te puede · puedes leer · puede leer · puede interesarle: · no te pierdas: · no te pierdas · mira también · mirá también · sigue leyendo: · además: · en video: · en vídeo: · vídeo: · en fotos: · relacionado: · le puede interesar: · de interés: · recomendado:
    leggi anche · leggi anche: · leggi anche > · leggi: · leggi qui · leggi l'articolo · leggi pure · guarda anche · guarda il video · guarda: · vedi anche · approfondimento: · approfondisci: · potrebbe interessarti · ti potrebbe interessare · per approfondire · video: · foto: · clicca qui · ascolta:
    leia também · leia também: · leia mais · leia mais: · leia ainda · leia: · leia aqui · veja também · veja também: · veja mais · veja: · veja aqui · saiba mais · saiba mais: · confira também · confira: · confira · assista: · assista ao · entenda: · ouça: · relacionado: · ler mais: · ler também: · pode ler · clique aqui
    lees ook · lees ook: · lees meer: · lees meer over · lees hier · lees verder: · lees: · bekijk ook · bekijk hier · bekijk: · kijk ook · kijk: · luister: · luister ook · zie ook · zie ook: · meer over: · klik hier · ook interessant:
    les også · les også: · les: · les mer: · les mer om · les mer her · les hele · les saken · les kommentar · se også · se også: · se video · se: · hør også · hør: · bakgrunn: · relatert: · mer om:
    læs også · læs også: · læs mere: · læs mere om · læs mere her · læs: · læs hele · se også: · se video: · hør også: · følg · baggrund:
    läs också · läs också: · läs även · läs även: · läs mer: · läs mer om · läs mer här · läs: · läs hela · se också: · se även: · se tv: · se klippet · lyssna: · hör också · bakgrund: · missa inte:
    lue myös · lue myös: · lue lisää: · lue lisää · lue: · katso myös · katso myös: · katso: · katso video · kuuntele · aiheesta lisää
    lesa meira: · lesið einnig · lesið meira · lestu einnig · sjá einnig: · sjá einnig · sjá nánar · tengd frétt
    czytaj także · czytaj także: · czytaj też · czytaj też: · czytaj również · czytaj również: · czytaj więcej · czytaj więcej: · czytaj: · zobacz także · zobacz także: · zobacz też · zobacz też: · zobacz również · zobacz: · przeczytaj też · przeczytaj także · przeczytaj również · przeczytaj: · obejrzyj · posłuchaj · sprawdź też: · więcej: · więcej na ten temat · więcej informacji · polecamy: · wideo: · zdjęcia:
    čtěte také · čtěte také: · čtěte též · čtěte více · čtěte více: · čtěte: · čtěte i · přečtěte si · přečtěte si také: · více: · více k tématu · více o · více čtěte · sledujte: · podívejte se · poslechněte si · mohlo by vás zajímat: · související: · video: · foto:
    читайте также · читайте также: · читайте также по теме · читайте: · читайте на · читайте в · читать также: · подробнее: · подробнее · подробнее читайте · смотрите также · смотрите также: · смотрите: · видео: · по теме: · см. также · еще по теме: · о том, · узнайте · слушайте · материалы по теме:
    читайте також · читайте також: · читайте: · читати також: · детальніше: · докладніше: · дивіться також · дивіться також: · дивіться: · відео: · по темі: · за темою: · слухайте
    ilgili haber: · ilgili haber · ayrıca bakınız · bunu da okuyun · bu haberi de · ayrıca okuyun · haberin devamı · devamını okumak · okuyun: · izleyin: · tıklayın · detaylar için
    関連記事: · 関連記事 · 関連: · あわせて読みたい · 続きを読む · 詳しくはこちら · 詳細はこちら · 動画: · こちらも · 次のページ
    관련기사: · 관련기사 · 관련 기사: · 더 읽기 · 더보기 · 자세히 보기 · 영상: · 함께 읽기
    相关新闻: · 相关阅读: · 延伸阅读: · 延伸閱讀: · 延伸閱讀 · 更多新闻: · 更多新聞: · 另见: · 點擊 · 点击 · 相關新聞: · 推荐阅读: · 看更多: · 更多內容 · 更多内容
    اقرأ أيضا · اقرأ أيضًا · اقرأ أيضا: · إقرأ أيضا: · اقرأ أيضاً · اقرأ المزيد · للمزيد · شاهد أيضا · شاهد: · شاهد · طالع أيضا · تابع أيضا · قد يهمك · لمزيد من · قراءة · اضغط هنا
    קראו גם · קראו גם: · קראו עוד · קרא גם · לקריאה נוספת · עוד בנושא · צפו: · צפו · לכתבה המלאה · האזינו
    xem thêm · xem thêm: · đọc thêm · đọc thêm: · mời xem thêm · tin liên quan: · mời quý độc giả · xem video · bấm vào đây
    baca juga · baca juga: · baca: · baca selengkapnya · simak juga: · simak juga · simak video · simak: · lihat juga: · lihat juga · tonton juga · tonton: · saksikan · klik di sini · pilihan editor:
    olvassa el · olvassa el ezt is: · ezt is olvassa · olvasd el · kapcsolódó: · kapcsolódó cikk · bővebben: · nézze meg · nézd meg · hallgassa meg · korábban: · lásd még · itt olvashat*
    διαβάστε επίσης · διαβάστε επίσης: · διαβάστε ακόμη · διαβάστε ακόμα · διαβάστε περισσότερα · διαβάστε: · διαβάστε εδώ · διαβάστε σχετικά · δείτε επίσης · δείτε επίσης: · δείτε: · δείτε το βίντεο · δείτε εδώ · ακούστε
    यह भी पढ़ें · यह भी पढ़ें: · ये भी पढ़ें · ये भी पढ़ें: · इसे भी पढ़ें · और पढ़ें · देखें वीडियो · यहां क्लिक करें · वीडियो:
  `),
  contains: phrases(`
    click here to · click here for · click here · read the full story · read more here · read the full · find out more here · hier lesen sie · lesen sie hier · hier klicken · klicken sie hier · cliquez ici · haga clic aquí · haz clic aquí · clicca qui · clique aqui · klik hier · klikk her · klik her · klicka här · klikkaa tästä · kliknij tutaj · klikněte zde · нажмите здесь · натисніть тут · buraya tıklayın · tıklayınız · こちらをクリック · 여기를 클릭 · 点击这里 · 點擊這裡 · اضغط هنا · לחצו כאן · nhấn vào đây · klik di sini · kattintson ide · πατήστε εδώ · यहां क्लिक · sign up here
  `),
  yes: [
    'READ MORE: Norvale opens its pier',
    'Lesen Sie auch: Ostau baut',
    'Les også: Broen åpner',
    'À lire aussi Le pont ferme',
    'Baca juga: Jembatan',
    'Читайте также: Мост открыт',
  ],
  no: ['He read more books than most.', 'Das Lesen fällt vielen schwer.', 'She lives in Les Essarts.'],
  languages: {
    en: ['Read more: Norvale opens its pier', 'Few people read more than the first page.'],
    de: ['Lesen Sie auch: Ostau baut eine Brücke', 'Viele Kinder lesen auch in den Ferien.'],
    fr: ['Lire aussi : Le pont de Valmer ferme', 'Apprendre à lire aussi tôt divise les parents.'],
    es: ['Lee también: El puente reabre el lunes', 'La niña lee también en la lengua de su abuela.'],
    pt: ['Leia também: Ponte reabre na segunda', 'O professor pede que a turma leia mais em casa.'],
    it: ['Leggi anche: Il ponte riapre lunedì', 'Leggi più severe sono attese entro giugno.'],
    nl: ['Lees ook: Brug weer open', 'Hij leest ook graag oude reisverhalen.'],
    sv: ['Läs också: Bron öppnar igen', 'Eleverna läser också tyska.'],
    nb: ['Les også: Broen åpner igjen', 'Elevene leser også aviser på nynorsk.'],
    da: ['Læs også: Broen åbner igen', 'Børnene læser også højt for hinanden.'],
    pl: ['Czytaj także: Most znów otwarty', 'Wnuczka czyta także po czesku.'],
    tr: ['İlgili haber: Köprü yeniden açıldı', 'İlgili bakanlık açıklama yapmadı.'],
    ru: ['Читайте также: Мост снова открыт', 'Дети читают также стихи на родном языке.'],
    ja: ['関連記事：橋が再び開通', '関連する法案は来週審議される。'],
    zh: ['延伸阅读：大桥重新通车', '孩子们的阅读时间延长到一小时。'],
    ko: ['관련기사: 다리 다시 개통', '관련 법안은 다음 주에 심의된다.'],
    ar: ['اقرأ أيضًا: افتتاح الجسر من جديد', 'يقرأ الأطفال أيضًا قصصًا قصيرة.'],
    he: ['קראו גם: הגשר נפתח מחדש', 'התלמידים קראו גם שירים בטקס.'],
    hi: ['यह भी पढ़ें: पुल फिर से खुला', 'उसकी छोटी बहन भी शहर में पढ़ती है।'],
    id: ['Baca juga: Jembatan kembali dibuka', 'Para siswa juga membaca puisi di balai desa.'],
  },
}
