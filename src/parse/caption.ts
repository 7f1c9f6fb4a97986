import {cleanCredit} from './caption/clean.ts'
import {isFileWord, saysFile, takeClosingFile, takeLeadingFile} from './caption/file-picture.ts'
import {mayHaveCredit} from './caption/hint.ts'
import {kindOf} from './caption/kind.ts'
import {takeCredit} from './caption/take.ts'
import {stripWidgets} from './caption/widgets.ts'

/** A caption, read. */
export interface CaptionParts {
  /** The caption without its credit; empty where the line is a credit only. */
  text: string
  /** Who made or supplied the picture, without label and brackets. */
  credit: string | null
  /** The caption says that the picture is from an archive or stands for something. */
  file: boolean
  kind: 'photo' | 'video' | 'graphic'
}

const LONGEST = 3000
const SPACES = /\s+/g

/**
 * Splits a caption from its photo credit, wherever and however that stands (`(AP Photo/Jane Roe, File)`,
 * `Foto: Max Muster/dpa`, glued `OstauBild: …`, before the caption). Texts over 3,000 characters are no captions and
 * come back whole. Never throws.
 */
export function parseCaption(text: string): CaptionParts {
  const line = text.replace(SPACES, ' ').trim()
  if (line.length > LONGEST) return {text: line, credit: null, file: false, kind: 'photo'}
  const opened = takeLeadingFile(stripWidgets(line))
  const taken = takeCredit(opened.text)
  const cleaned = taken.credit === null ? '' : cleanCredit(taken.credit)
  if (isFileWord(cleaned)) return {text: opened.text, credit: null, file: true, kind: kindOf(line)}
  const closed = takeClosingFile(cleaned)
  const file = opened.file || closed.file || saysFile(opened.text)
  return {text: taken.text, credit: closed.text === '' ? null : closed.text, file, kind: kindOf(line)}
}

/** A site's own copyright line: `© 2024 Norvale Media GmbH. All rights reserved.` */
const SITE =
  /[©ⓒ].{0,40}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d ?[©ⓒ]|[©ⓒ].*\b(?:GmbH|AG|Inc|LLC|Ltd|Limited|S\.A|plc|Co\. KG|rights reserved|vorbehalten|reservados|réservés)\b|^[©ⓒ] All rights/iu
function isSiteCopyright(text: string): boolean {
  return (text.includes('©') || text.includes('ⓒ')) && SITE.test(text.slice(0, 300))
}

/** A label whose name stands on the next line. */
const LABEL_ALONE = /^(?:foto|fotos|photo|photos|bild|picture|image|credit|фото|kuva|fotoğraf|fotó) ?:$/iu

/** True where a whole line is a photo credit: `Photo: Jane Roe/AP`, `(Getty Images)`, `© BELGA`. */
export function looksLikeCredit(text: string): boolean {
  if (text.length < 2 || text.length > 200 || isSiteCopyright(text)) return false
  const line = text.replace(SPACES, ' ').trim()
  if (LABEL_ALONE.test(line)) return true
  if (!mayHaveCredit(line)) return false
  const {text: caption, credit} = takeCredit(stripWidgets(line), true)
  return credit !== null && caption === ''
}

/** True where a line ends with a photo credit, or is one. Brackets count with an agency, a label or a chain only. */
export function endsWithCredit(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || isSiteCopyright(text)) return false
  const line = text.replace(SPACES, ' ').trim()
  return mayHaveCredit(line) && takeCredit(stripWidgets(line), true).credit !== null
}
