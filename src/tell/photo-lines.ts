import {parseCaption} from '../parse/caption.ts'
import {
  isBareCredit,
  isCreditLine,
  isInitials,
  repeatsCaption,
  repeatsCredit,
  saysNothing,
} from '../parse/photo-credit.ts'
import type {Block, Page, PageFormat, Picture} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'
import {twinPart} from './photo-copies.ts'
import {closesBracket, isContinued, isTorn, type Nearby, photoPart, printedText, shownPicture} from './photo-part.ts'

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
/** Roles of lines that can be a picture's. */
const ofPictures: ReadonlySet<Role | undefined> = new Set(['alt', 'caption', 'duplicate'])

/**
 * Groups a page's caption lines by picture. A picture's lines follow each other: alternative text, caption, credit, in this order or
 * with the credit first; in HTML the figure says which belong together. Pictures without caption lines are left out, unless an attribute
 * has their caption.
 */
export function groupPhotoLines({children, data: {format}}: Page): PhotoLines[] {
  const photos: PhotoLines[] = []
  let open: PhotoLines | null = null
  let others = 0
  for (let i = 0; i < children.length; i++) {
    const block = children[i] as Block
    const {role, byHand} = block.data
    if (block.value === '') continue
    const part = ofPictures.has(role)
      ? (twinPart(children, i) ?? photoPart(block, format, nearby(open, others, children[i + 1])))
      : twinPart(children, i)
    if (part !== null) {
      if (open === null || (part === 'alt' ? !takesAlt(open, block) : !takesLine(open, block))) {
        open = startPhoto(block, part === 'alt')
        photos.push(open)
      }
      if (part === 'caption') addLine(open, block, format)
      others = 0
    } else if (role === 'furniture' && !byHand && open !== null && endsTorn(open) && closesBracket(block.value))
      addLine(open, block, format)
    else if (!between.has(role) || ++others > mostBetween) open = null
  }
  for (const photo of photos) addUnprinted(photo)
  return photos.filter(({lines}) => lines.length > 0)
}

/** A gallery's caption that is in no line of the page, for a picture without another. */
function addUnprinted({lines, picture}: PhotoLines): void {
  const text = picture?.caption
  if (lines.length === 0 && text !== undefined) lines.push({text, isCredit: isCreditLine(text)})
}

function nearby(open: PhotoLines | null, others: number, next: Block | undefined): Nearby {
  const above = others === 0 ? open : null
  return {
    alt: above?.lines.length === 0 ? (above.alt?.value ?? null) : null,
    captionless: above?.lines.every(({isCredit}) => isCredit) ?? false,
    credit: next?.data.role === 'caption' && isCreditLine(next.value),
  }
}

function startPhoto(block: Block, isAlt: boolean): PhotoLines {
  return {alt: isAlt ? block : null, picture: shownPicture(block), lines: [], blocks: isAlt ? [block] : []}
}

function endsTorn({lines}: PhotoLines): boolean {
  const last = lines.at(-1)
  return last !== undefined && isTorn(last.text)
}

/** Whether an alternative text is a copy of what the picture before it has. */
function takesAlt({lines, picture}: PhotoLines, block: Block): boolean {
  const shown = shownPicture(block)
  if (picture !== null && shown !== null && picture !== shown) return false
  return lines.some(({text}) => repeatsCaption(text, block.value))
}

function addLine(photo: PhotoLines, block: Block, format: PageFormat): void {
  const value = printedText(block, format)
  if (saysNothing(value)) return
  photo.blocks.push(block)
  photo.picture ??= shownPicture(block)
  const last = photo.lines.at(-1)
  if (last && isContinued(last.text)) {
    last.text += ` ${value}`
    last.isCredit = isCreditLine(last.text)
  } else if (!addCopy(photo, value)) photo.lines.push({text: value, isCredit: isCreditLine(value)})
  markBareCredit(photo)
}

/** A second copy of a line: the fuller one stays, and of two captions the first is the alternative text. */
function addCopy(photo: PhotoLines, value: string): boolean {
  const copied = photo.lines.find(({text}) => repeatsCaption(text, value))
  if (copied === undefined) return isCreditLine(value) && photo.lines.some((line) => repeatsCredit(value, line.text))
  if (photo.alt === null && photo.lines.length === 1 && !copied.isCredit) photo.alt = photo.blocks[0] ?? null
  if (value.length > copied.text.length) copied.text = value
  return true
}

/** Whether a caption line belongs to the picture whose lines stand before it. */
function takesLine({alt, picture, lines}: PhotoLines, block: Block): boolean {
  const {value} = block
  const shown = shownPicture(block)
  const samePicture = picture !== null && shown === picture
  if (picture !== null && shown !== null && !samePicture) return false
  const last = lines.at(-1)
  if (last === undefined || isContinued(last.text)) return true
  if (lines.some(({text}) => repeatsCaption(text, value))) return true
  const credited = lines.filter(({text, isCredit}) => isCredit || parseCaption(text).credit !== null)
  if (isCreditLine(value)) return credited.length === 0 || credited.some(({text}) => repeatsCredit(value, text))
  if (lines.every(({isCredit}) => isCredit)) return true
  if (credited.length > 0 || lines.length > 1) return false
  const altText = alt?.value ?? null
  return samePicture || isBareCredit(value, last.text, altText) || isBareCredit(last.text, value, altText)
}

/** Of two lines that say something, one may be a credit without a label; only its company tells. */
function markBareCredit({alt, lines}: PhotoLines): void {
  const [first, second] = lines
  if (first && !second && isInitials(first.text, alt?.value ?? '')) first.isCredit = true
  if (!first || !second || lines.length > 2 || first.isCredit || second.isCredit) return
  const altText = alt?.value ?? null
  if (isBareCredit(second.text, first.text, altText)) second.isCredit = true
  else if (isBareCredit(first.text, second.text, altText)) first.isCredit = true
}
