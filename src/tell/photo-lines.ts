import {agencyIn} from '../parse/agency.ts'
import {looksLikeName} from '../parse/byline.ts'
import {looksLikeCredit, parseCaption} from '../parse/caption.ts'
import type {Block, Page, Picture} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'

/** The lines of one picture: its alternative text, what its caption says, and who is credited. */
export interface PhotoLines {
  alt: Block | null
  picture: Picture | null
  /** Lines of the caption, in order; those that the source broke in two (`The pier (` / `Image: Leo Marsden)`) are one. */
  lines: PhotoLine[]
  /** The blocks of all of them. */
  blocks: Block[]
}

export interface PhotoLine {
  text: string
  /** The line credits and says nothing else. */
  isCredit: boolean
}

/** Lines that may stand between a picture's lines: an icon's name, a button, a copy of the caption. */
const between: ReadonlySet<Role | undefined> = new Set(['furniture', 'duplicate'])
const mostBetween = 3
/** A line that goes on in the next: an open bracket, a label that waits for its name. */
const openBracket = /[([（【][^)\]）】]*$/u
const waiting = /^[^.!?]{0,40}[:：]\s*$/u
const longestCredit = 120
const longestBare = 60

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
    if (block.value === '') continue
    if (role === 'alt' || role === 'caption') {
      if (open === null || role === 'alt' || !takesLine(open, block)) {
        open = startPhoto(block)
        photos.push(open)
      }
      if (role === 'caption') addLine(open, block)
      others = 0
    } else if (!between.has(role) || ++others > mostBetween) open = null
  }
  return photos.filter(({lines}) => lines.length > 0)
}

function startPhoto(block: Block): PhotoLines {
  const isAlt = block.data.role === 'alt'
  return {alt: isAlt ? block : null, picture: block.data.picture, lines: [], blocks: isAlt ? [block] : []}
}

function addLine(photo: PhotoLines, block: Block): void {
  const {value} = block
  photo.blocks.push(block)
  photo.picture ??= block.data.picture
  const last = photo.lines.at(-1)
  if (last && isContinued(last.text)) {
    last.text += ` ${value}`
    last.isCredit = isCredit(last.text)
  } else if (!photo.lines.some(({text}) => text === value)) photo.lines.push({text: value, isCredit: isCredit(value)})
  markBareCredit(photo)
}

/** Whether a caption line belongs to the picture whose lines stand before it. */
function takesLine({alt, picture, lines}: PhotoLines, {value, data}: Block): boolean {
  const samePicture = picture !== null && data.picture === picture
  if (picture !== null && data.picture !== null && !samePicture) return false
  const last = lines.at(-1)
  if (last === undefined || isContinued(last.text)) return true
  const credited = lines.some(({text, isCredit}) => isCredit || parseCaption(text).credit !== null)
  if (isCredit(value)) return !credited
  if (lines.every(({isCredit}) => isCredit)) return true
  if (credited || lines.length > 1) return false
  return samePicture || isBareCredit(value, last.text, alt) || isBareCredit(last.text, value, alt)
}

/** Of two lines that say something, one may be a credit without a label; only its company tells. */
function markBareCredit({alt, lines}: PhotoLines): void {
  const [first, second] = lines
  if (!first || !second || lines.length > 2 || first.isCredit || second.isCredit) return
  if (isBareCredit(second.text, first.text, alt)) second.isCredit = true
  else if (isBareCredit(first.text, second.text, alt)) first.isCredit = true
}

/** `Jan Modell/Nordbild`, `Getty Images`, `Ada Quill` beside a caption that is longer; or what the alternative text begins with. */
function isBareCredit(line: string, caption: string, alt: Block | null): boolean {
  if (line.length > longestBare || caption.length < line.length || /[.!?]$/.test(line)) return false
  if (/\p{L}\s?\/\s?\p{L}/u.test(line) || looksLikeName(line) || agencyIn(line) !== null) return true
  return alt?.value.startsWith(`${line} `) ?? false
}

function isContinued(line: string): boolean {
  return openBracket.test(line.slice(-80)) || waiting.test(line)
}

function isCredit(line: string): boolean {
  return looksLikeCredit(line) || (line.length <= longestCredit && parseCaption(line).text === '')
}
