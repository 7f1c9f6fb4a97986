/** Labels of photo credits. Data: one alternative a label, language by language. */

/** Before a colon (or `=`): `Foto: Max Muster`, `Credit: PA`. */
export const COLON_LABELS: string = [
  'Pictures?|Pics?|Photos?(?: [Cc]redits?)?|Photographs?|Photography|Photographer|Images?(?: [Cc]redits?| [Ss]ource| [Cc]ourtesy)?|Credits?|Courtesy|Source|Illustrations?|Graphics?|Cover [Ii]mage|Featured [Ii]mage',
  'Fotos?|Fotocredit|Fotograf|Bild|Bilder|Bildquelle|Bildrechte|Bildnachweis|Quelle|Quellen|Copyright|Grafik|Infografik|Zeichnung|Karikatur|Montage|Archivfoto|Archivbild|Symbolbild|Symbolfoto|Titelbild|Aufmacherbild',
  "Crédits?(?: [Pp]hotos?)?|Credit [Pp]hoto|Dessin|Photo d['’]archives|Photo d['’]illustration|Visuel",
  'Fotografías?|Imagen|Imágenes|Créditos?|Fuente|Foto de archivo|Fotógrafo|Fotógrafa|Immagine|Crediti|Fonte|Imagem|Ilustração',
  'Beeld|Bron|Illustratie|Fotomontasje|Illustrasjon|Illustrasjonsfoto|Arkivfoto|Skjermdump|Pressefoto|Illustrationsfoto|Arkivbild|Genrebild|Pressbild|Kuvat?|Kuvaaja|Arkistokuva|Kuvituskuva|Mynd|Myndir|Ljósmynd',
  'Fot\\.|Zdjęcie|Zdjęcia|Ilustracja|Fotografie|Zdroj|Ilustrační foto|Фото|Фотография|Снимок|Изображение|Иллюстрация|Коллаж|Источник|Источник фото|Скриншот|Архивное фото|Зображення|Джерело|Ілюстрація',
  'Fotoğraf|Fotoğraflar|Görsel|Kaynak|Fotó|Kép|Forrás|Illusztráció|Φωτο|Φωτογραφία|Φωτογραφίες|Εικόνα|Πηγή|Ảnh|Ảnh minh họa|Nguồn|Nguồn ảnh|Đồ họa|Gambar|Ilustrasi|Isithombe|Dok',
  '写真提供|写真|撮影|画像提供|画像|出典|提供|사진 ?출처|사진 ?제공|사진|그래픽|자료|이미지|图片来源|图片|图源|图|摄影|圖片來源|圖片|圖|照片|攝影|صورة|الصورة|تصوير|المصدر|צילום|קרדיט|איור|फोटो|फोटो साभार|तस्वीर|चित्र',
].join('|')

/** Before a colon, in capitals: `PHOTO: JANE ROE`. */
export const CAPITAL_LABELS: string =
  'PHOTOS?|PICTURES?|PICS?|PHOTOGRAPHS?|IMAGES?|CREDITS?|SOURCE|COURTESY|FOTOS?|BILD|BILDER|QUELLE|CRÉDITS?|CRÉDITO|FUENTE|FONTE|KUVA|FOT\\.|ФОТО|FOTOĞRAF|FOTÓ|BEELD'

/** Before a name in capitals: `PHOTO JANE ROE, NORVALE PRESS`. */
export const NAME_LABELS = 'PHOTO|FOTO'

/** Before a blank: `Photo by Jane Roe`, `Image source, Getty Images`. */
export const BLANK_LABELS: string = [
  '(?:Photo|Photos|Picture|Pictures|Image|Images|Photograph|Photographs|Photography|Video|Illustration|Illustrations|Graphic|Graphics|(?:Photo|Image) (?:illustration|composite|montage)) (?:by|courtesy of|courtesy)|Courtesy of|Courtesy|Image source,|Image credit|Photo credit|Photographed by',
  "Foto (?:von|de|di|av|af|door|by)|Fotos von|Bild von|Fotografía de|Cedida por|Tous droits réservés|Cortesía de|Gentileza de|Photo de|Avec l[’']aimable autorisation de|Per gentile concessione di|Divulgação|Cortesia de|Fot\\.|Фото из|Kuva:",
].join('|')

/** Before a slash or an equals sign: `Ljósmynd/Aðsend`, `사진=연합뉴스`. */
export const MARK_LABELS = 'Ljósmynd|Mynd|Foto|Fotó|Fotók|Photo|Bild|Kuva|사진|그래픽|写真|撮影|图|圖|Isithombe'

/** Whole credits that name no one. */
export const NAMELESS: ReadonlySet<string> = new Set(
  "supplied|supplied image|supplied photo|handout|submitted|submitted photo|contributed|contributed photo|provided|courtesy|courtesy photo|file|file photo|file image|file picture|pool|pool photo|screenshot|screengrab|screen grab|stock image|stock photo|photo supplied|photo provided|uncredited|privat|private|archiv|archivbild|archivfoto|symbolbild|symbolfoto|montage|screenshots|handout/afp|d.r.|dr|archives|photo d'archives|capture d'écran|archivo|cedida|captura de pantalla|redes sociales|archivio|divulgação|reprodução|arquivo pessoal|arquivo|reprodução/redes sociales|archief|eigen foto|arkiv|arkivfoto|skjermdump|pressefoto|pr|pr-foto|privatfoto|skärmdump|kuvakaappaus|aðsend|aðsend mynd|archiwum|archiv autora|archív|архив|скриншот|из личного архива|соцсети|архів|скріншот|arşiv|提供|資料|資料写真|자료사진|资料图|資料照|أرشيفية|אילוסטרציה|ארכיון|ilustrasi|dok pribadi|public domain|gemeinfrei|domaine public|dominio público|domínio público|illusztráció|sithunyelwe".split(
    '|',
  ),
)
