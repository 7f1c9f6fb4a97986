/** Words that say a picture is from an archive or stands for something: `FILE`, `Archivbild`, `資料写真`. */

const LEADING =
  /^(?:FILE|File|ARCHIV|ARCHIVO|ARCHIVIO|DOSSIER)(?: PHOTO| photo| IMAGE| image| PICTURE| picture)?\s?[-–—:]\s?/u
const CLOSING = /[,/]\s?(?:File|FILE|file|Archivio|Archivo|File [Pp]hoto)$/u
const ANYWHERE =
  /\b(?:file (?:photo|image|picture)|archive (?:photo|image|picture)|stock (?:image|photo)|library image)\b|\b(?:archivbild|archivfoto|archivaufnahme|symbolbild|symbolfoto|themenbild|archieffoto|archiefbeeld|arkivfoto|arkivbilde|arkivbild|illustrasjonsfoto|genrebild|arkistokuva|kuvituskuva)|\/archiv\b|photo d['’]archives|image d['’]illustration|(?:imagen|foto) de archivo|foto d['’]archivio|(?:imagem|foto) de arquivo|ilustrační (?:foto|snímek)|zdjęcie ilustracyjne|архивн\S{1,3} фото|фото из архива|архівне фото|arşiv|資料写真|参考写真|자료 ?사진|资料图|資料照|資料圖|صورة أرشيفية|ảnh tư liệu|ảnh minh họa|illusztráció|φωτο(?:γραφία)? αρχείου|फाइल फोटो/iu

/** The text without `FILE - ` in front, and whether it was there. */
export function takeLeadingFile(text: string): {text: string; file: boolean} {
  const rest = text.replace(LEADING, '')
  return {text: rest, file: rest !== text}
}

/** A credit without `, File` at its end, and whether it was there. */
export function takeClosingFile(credit: string): {text: string; file: boolean} {
  const rest = credit.replace(CLOSING, '')
  return {text: rest, file: rest !== credit}
}

/** True where a word for an archive or stock picture stands in the text. */
export function saysFile(text: string): boolean {
  return ANYWHERE.test(text)
}

const ONLY =
  /^(?:file|(?:file|stock|archive|library) (?:photo|image|picture)|archivbild|archivfoto|symbolbild|symbolfoto|themenbild|arkivfoto|arkivbild|genrebild|arkistokuva|资料图|資料圖|資料照|資料写真|자료사진|أرشيفية)$/iu

/** True for what says only that the picture is from an archive. */
export function isFileWord(credit: string): boolean {
  return ONLY.test(credit)
}
