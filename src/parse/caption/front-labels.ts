/** Labels that broadcasters of many languages set before a comma, credit and caption on lines of their own. Data. */

/** `Fuente de la imagen, Norvale Images`: who supplied the picture. */
export const SOURCE_LABELS: string = [
  "Image source|Fuente de la imagen|Crédito|Legenda e crédito|Crédit photo|Source de l[’']image|Bildquelle|Автор фото|Источник изображения|Джерело зображення|Kaynak|Fotoğraf kaynağı",
  'صدر الصورة|مصدر الصورة|منبع تصویر|تصویر کا ذریعہ|इमेज स्रोत|छवि स्रोत|ছবির উৎস|பட மூலாதாரம்|图像来源|圖像來源|Nguồn hình ảnh|Sumber gambar|Chanzo cha picha|Asalin hoton|ဓာတ်ပုံ မူပိုင်',
].join('|')

/** `Pie de foto, The pier was closed`: the caption follows. */
export const CAPTION_LABELS: string = [
  'Pie de foto|Legenda da foto|Légende image|Légende vidéo|Подпись к фото|Підпис до фото|Fotoğraf altı yazısı',
  'التعليق على الصورة|توضیح تصویر|تصویر کا کیپشن|इमेज कैप्शन|ছবির ক্যাপশান|படக்குறிப்பு|图像加注文字|圖像加註文字|Chụp lại hình ảnh|Keterangan gambar|Maelezo ya picha|Bayanan hoto',
].join('|')
