import {cleanCredit} from './caption/clean.ts'
import {isFileWord, saysFile, takeClosingFile, takeLeadingFile} from './caption/file-picture.ts'
import {holdsSign, mayHaveCredit} from './caption/hint.ts'
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
const LONGEST_CREDIT = 200
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

/** Runs of white space, or a blank that is not the usual one. */
const LOOSE = /\s\s|[^\S ]/

function singleBlanks(text: string): string {
  return (LOOSE.test(text) ? text.replace(SPACES, ' ') : text).trim()
}

/** What a line that may be no caption says of its picture's source. */
export interface Credited {
  /** The whole line is a photo credit: `Photo: Jane Roe/AP`, `(Getty Images)`, `© BELGA`, `Photo:`. */
  whole: boolean
  /** The line ends with a photo credit, or is one. */
  end: boolean
}

const NONE: Credited = {whole: false, end: false}

/** Whether a line is a photo credit or ends with one. Brackets count with an agency, a label or a chain only. */
export function readCredit(text: string): Credited {
  if (text.length < 2 || text.length > LONGEST || isSiteCopyright(text)) return NONE
  const line = singleBlanks(text)
  const alone = line.endsWith(':') && LABEL_ALONE.test(line)
  const bare = stripWidgets(line)
  const taken = holdsSign(bare) && mayHaveCredit(line) ? takeCredit(bare, true) : null
  const end = taken !== null && taken.credit !== null
  if (!end && !alone) return NONE
  return {whole: text.length <= LONGEST_CREDIT && (alone || taken?.text === ''), end}
}

/** True where a whole line is a photo credit. */
export function looksLikeCredit(text: string): boolean {
  return text.length <= LONGEST_CREDIT && readCredit(text).whole
}

/** True where a line ends with a photo credit, or is one. */
export function endsWithCredit(text: string): boolean {
  return readCredit(text).end
}
