import {looksLikeCredit, parseCaption} from '../parse/caption.ts'
import type {Block, Page, Picture} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'

/** The lines of one picture: its alternative text, what its caption says, and who is credited. */
export interface PhotoLines {
  alt: Block | null
  picture: Picture | null
  /** Lines of the caption, in order, without those that only credit; a line broken in two is one. */
  texts: string[]
  /** Lines that credit and say nothing else. */
  credits: string[]
  /** The blocks of all of them. */
  blocks: Block[]
}

/** Lines that may stand between a picture's lines: an icon's name, a button, a copy of the caption. */
const between: ReadonlySet<Role | undefined> = new Set(['furniture', 'duplicate'])
const mostBetween = 3
/** A line that is continued on the next: an open bracket, a label that waits for its name. */
const openBracket = /[([（【][^)\]）】]*$/
const waiting = /^[^.!?]{0,40}[:：]\s*$/

/**
 * Groups a page's caption lines by picture. A picture's lines follow each other: alternative text, caption, credit, in this order or
 * with the credit first; in HTML the figure says which belong together. Pictures without caption lines are left out.
 */
export function groupPhotoLines({children}: Page): PhotoLines[] {
  const photos: PhotoLines[] = []
  let open: PhotoLines | null = null
  let others = 0
  for (const block of children) {
    const {role} = block.data
    if (role === 'alt') {
      open = startPhoto(photos, block)
      others = 0
    } else if (role === 'caption') {
      if (open === null || !takesLine(open, block)) open = startPhoto(photos, block)
      addLine(open, block)
      others = 0
    } else if (!between.has(role) || ++others > mostBetween) open = null
  }
  return photos.filter(({texts, credits}) => texts.length + credits.length > 0)
}

function startPhoto(photos: PhotoLines[], block: Block): PhotoLines {
  const isAlt = block.data.role === 'alt'
  const photo: PhotoLines = {
    alt: isAlt ? block : null,
    picture: block.data.picture,
    texts: [],
    credits: [],
    blocks: isAlt ? [block] : [],
  }
  photos.push(photo)
  return photo
}

/** Whether a caption line belongs to the picture whose lines stand before it. */
function takesLine({picture, texts, credits}: PhotoLines, {value, data}: Block): boolean {
  if (texts.length + credits.length === 0) return picture === null || data.picture === null || data.picture === picture
  if (isContinued(texts.at(-1) ?? credits.at(-1) ?? '')) return true
  if (picture !== null && data.picture !== null) return data.picture === picture
  if (isCredit(value)) return credits.length === 0 && texts.every((text) => parseCaption(text).credit === null)
  return texts.length === 0
}

function addLine(photo: PhotoLines, block: Block): void {
  const {value} = block
  photo.blocks.push(block)
  photo.picture ??= block.data.picture
  const {texts, credits} = photo
  const last = texts.at(-1)
  if (last !== undefined && isContinued(last)) texts[texts.length - 1] = `${last} ${value}`
  else if (credits.length > 0 && texts.length === 0 && isContinued(credits.at(-1) ?? '')) credits[credits.length - 1] += ` ${value}`
  else if (isCredit(value)) credits.push(value)
  else if (!texts.includes(value)) texts.push(value)
}

/** `The old pier (` goes on in `Image: Leo Marsden)`, `Foto:` in `Jan Modell / NVA`. */
function isContinued(line: string): boolean {
  const end = line.slice(-80)
  return openBracket.test(end) || waiting.test(line)
}

/** The line credits and says nothing else. */
function isCredit(line: string): boolean {
  return looksLikeCredit(line) || (line.length <= 120 && parseCaption(line).text === '')
}
