import {type PhraseList, phrases} from './phrases.ts'

export const photoCredit: PhraseList = {
  kind: 'photo-credit',
  whole: phrases(
    'getty images · getty · shutterstock · istock · alamy · ap photo · reuters · afp · epa · imago · imago images · picture alliance · unsplash · pexels · pixabay · adobe stock · depositphotos · dreamstime · wikimedia commons · handout · supplied · submitted · courtesy · submitted photo · contributed photo · photo supplied · provided · screenshot · screengrab · facebook · instagram · youtube · file · photo by · photo credit · photo · image source · image credit · foto · bild · credit · privat · archiv · archivo · archives · ap · pa media · pa wire · pool · photo illustration · scanpix · ntb · lehtikuva · ansa · efe · dpa · tt · belga · anp · lusa · pap · čtk · mti',
  ),
  starts: phrases(`
    picture: · pictures: · pic: · pics: · photo: · photos: · photo by · photos by · photo credit · photo credit: · photo courtesy · photo via · photo/ · photograph: · photographs: · photograph by · photography by · photography: · image: · images: · image by · image credit · image credit: · image credits: · image source · image caption · image via · image courtesy · media caption · credit: · credits: · courtesy: · courtesy of · courtesy photo · ap photo/ · reuters/ · getty images/ · pictured: · illustration: · illustration by · graphic: · graphic by · source: · video: · video by · file photo · file image · file picture · cover image · featured image · feature image · main image · top image · header image · lead image · all photos · all images · screenshot from · screengrab from · handout via
    foto: · fotos: · foto/ · bild: · bilder: · bildquelle: · bildrechte: · bildnachweis: · bildnachweise: · quelle: · copyright: · grafik: · illustration: · aufmacherbild: · titelbild: · legende: · fotocredit: · archivfoto: · archivbild: · symbolbild: · symbolfoto: · montage: · collage: · zeichnung: · karikatur: · credit photo · crédit photo · crédit photo : · crédit: · crédit : · crédits : · crédits photo · photo : · photos : · image : · dessin : · légende · légende : · illustration : · fotografía: · foto de · fotos de · fotografía de · imagen: · imagen de · crédito: · créditos: · fuente: · cortesía · foto di · immagine: · crediti: · fonte: · crédito da · imagem: · imagem de · ilustração: · foto door · beeld: · beeld · bron: · illustratie: · fotograaf: · fotomontasje: · illustrasjon: · illustrasjonsfoto: · arkivfoto: · skjermdump: · skjermbilde: · pressefoto: · grafikk: · illustrationsfoto: · tegning: · bild/ · arkivbild: · genrebild: · pressbild: · skärmdump: · illustration/ · kuva: · kuvat: · kuvaaja: · arkistokuva: · grafiikka: · kuvitus: · mynd: · mynd/ · myndir: · ljósmynd: · fot: · fot. · foto. · zdjęcie: · zdjęcia: · ilustracja: · fotografie: · zdroj: · autor: · ilustrační foto · autor fotografie · фото: · фото · фото из · фотография: · изображение: · снимок: · иллюстрация: · коллаж: · источник: · скриншот · фото з · зображення: · джерело: · ілюстрація: · колаж: · скріншот · fotoğraf: · fotoğraflar: · foto: · görsel: · kaynak: · görüntü:
    写真: · 写真提供 · 写真= · 写真/ · 撮影: · 撮影= · 画像: · 画像提供 · 出典: · 提供: · 図: · 사진= · 사진: · 사진 = · 사진 제공 · 사진제공 · 사진/ · 사진 출처 · 그래픽= · 그래픽: · 이미지: · 자료사진 · 图: · 图片: · 图源: · 图/ · 图片来源 · 图为 · 摄影: · 圖: · 圖片: · 圖/ · 圖片來源 · 照片: · 攝影: · 資料照 · صورة: · الصورة: · تصوير: · تصوير · المصدر: · صور: · צילום: · צילום · קרדיט: · איור: · תמונה: · ảnh: · ảnh minh họa · hình: · đồ họa: · nguồn ảnh: · minh họa: · foto: · dok. · dok: · ilustrasi: · gambar: · fotó: · kép: · forrás: · illusztráció: · illusztráció · grafika: · φωτο: · φωτογραφία: · φωτογραφίες: · εικόνα: · πηγή: · फोटो: · तस्वीर: · चित्र: · फाइल फोटो · फोटो साभार · isithombe:
  `),
  contains: phrases(`
    getty images · getty images/istockphoto · ap photo · pool photo · via reuters · via ap · via getty · via afp · via epa · via facebook · via twitter · via x · via instagram · photo by · photos by · image by · image source · image credit · photo credit · photo courtesy · image courtesy · courtesy of · photo: · photos: · picture: · image: · credit: · credits: · photograph: · handout · shutterstock · istock · istockphoto · alamy · alamy stock photo · unsplash · pexels · pixabay · flickr · wikimedia · wikimedia commons · dreamstime · depositphotos · adobe stock · adobestock · stock.adobe.com · associated press · agence france-presse · afp · epa · epa-efe · efe · ansa · ap · upi · reuters · dpa · picture alliance · picture-alliance · imago · imago images · apa · keystone · sda · belga · anp · ntb · ritzau scanpix · scanpix · tt nyhetsbyrån · lehtikuva · pap · čtk · ctk · mti · lusa · tass · sipa · zuma press · zumapress · xinhua · yonhap · kyodo · jiji · anadolu · nurphoto · bloomberg · pa wire · pa media · pa images · press association · ddp · epd-bild · kna · ipon · laif · action press · action images · rex · rex features · hulton archive · bettmann · corbis · sputnik · ria novosti · interfax · unian · укринформ · укрінформ · тасс · риа новости · ап · getty
    foto: · fotos: · bild: · bildquelle: · bildrechte: · quelle: · foto von · bildnachweis: · bundespolizei · crédit photo · photo : · capture d'écran · photo d'archives · fotografía: · foto de archivo · captura de pantalla · cortesía de · foto d'archivio · arquivo pessoal · divulgação · reprodução · foto de divulgação · beeld: · kuva: · kuvat: · fotó: · fot. · фото: · скриншот · fotoğraf: · 写真: · 提供写真 · 写真提供 · 撮影 · 共同通信 · 時事通信 · ロイター · 사진: · 사진= · 사진 제공 · 사진제공 · 연합뉴스 · 뉴시스 · 뉴스1 · 图片来源 · 新华社记者 · 视觉中国 · 圖片來源 · 攝影 · 中央社 · أ ف ب · رويترز · تصوير: · צילום: · ảnh: · foto: antara · dok. · φωτο: · φωτογραφία: · εικόνα: · फोटो: · पीटीआई · एएनआई
  `),
  yes: [
    'The pier. (AP Photo/Jane Roe)',
    'Foto: Max Muster',
    'Photo by Jane Roe',
    'Die Brücke. Bild: Max Muster',
    'Fotoğraf : Ad Soyad/AA',
    '[사진 출처 = 연합뉴스]',
    '© 2024 Getty Images',
  ],
  no: ['He took photos of the pier.', 'The picture was grim.', 'Das Bild hing schief.'],
  languages: {
    en: ['Photo: Jane Roe', 'The photo exhibition opens in June.'],
    de: ['Symbolbild: Max Muster', 'Das alte Foto hängt noch in der Küche.'],
    fr: ['Crédit photo : Jeanne Modèle', 'Le crédit pour la maison court sur vingt ans.'],
    es: ['Fotografía: Ana Prado', 'La fuente de la plaza volvió a manar en mayo.'],
    pt: ['Foto: Rui Prado/Divulgação', 'O crédito rural cresceu no segundo semestre.'],
    it: ['Foto di Anna Prati', 'Una fonte vicina al sindaco conferma la notizia.'],
    nl: ['Beeld: Jan Proef', 'Het beeld van de visser staat weer op de kade.'],
    sv: ['Foto: Karin Prov', 'Han har bara ett foto av sin mormor.'],
    nb: ['Arkivfoto: Kari Prøve', 'Arkivet ligger i kjelleren på rådhuset.'],
    da: ['Illustrationsfoto: Mads Prøve', 'Fotografen åbnede sin butik i marts.'],
    pl: ['Fot. Jan Wzór', 'Fotel po dziadku stoi w kuchni.'],
    tr: ['Fotoğraf: Deniz Örnek', 'Fotoğraf sergisi cuma günü açılıyor.'],
    ru: ['Фото: Иван Примеров', 'На старом фото видна мельница.'],
    ja: ['写真：川辺みどり', '写真展は六月に始まる。'],
    zh: ['图片来源：林小满', '这张图片让老人想起了故乡。'],
    ko: ['사진=김하늘', '사진 동호회가 오월에 전시회를 연다.'],
    ar: ['تصوير: سامي نور', 'الصورة القديمة معلقة في المطبخ.'],
    he: ['צילום: נועה אלוני', 'תערוכת הצילומים תיפתח ביוני.'],
    hi: ['फोटो: अनिल वर्मा', 'पुरानी फोटो रसोई में टंगी है।'],
    id: ['Foto: Sari Contoh', 'Foto lama itu masih tergantung di dapur.'],
  },
}
