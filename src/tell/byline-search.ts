import {findAll} from '../parse/byline/found.ts'
import {isLabelAlone} from '../parse/byline/labels.ts'
import {squeeze} from '../parse/fold.ts'
import type {Block} from '../tree/page.ts'
import {biography} from './byline-biography.ts'
import {
  isBareName,
  isDoubtful,
  isLabelled,
  isMarked,
  isOnTimeLine,
  isOpening,
  isOutletWithTime,
  isSigner,
  isTitled,
} from './byline-lines.ts'
import {isDeskAlone} from './byline-names.ts'
import {type Regions, regions} from './byline-regions.ts'
import {confirmed, signature, signed} from './byline-signature.ts'
import {opensHeadline, subjectsOf} from './byline-subject.ts'
import {factBox} from './fact-box.ts'

/** The widest way from a name to the time or the portrait that it stands beside. */
const near = 4
/** Whom a search may find: anyone, agencies and desks too; people only; people by a mark, a label or the company of others. */
export type Wanted = 'anyone' | 'people' | 'certain'

/**
 * Finds who signs a story of which no labelled line names anyone: beside a label that stands alone, on the line of its time,
 * behind `By`, in an author's element or link, a bare name beside the time, at last a signature in the copy's last paragraph.
 * `want`: who will do; `certain` are people whom more than the place of a bare name tells. Returns the lines to read; empty where nobody is found.
 */
export function searchByline(page: readonly Block[], lines: readonly Block[], want: Wanted): string[] {
  const parts = regions(page)
  const {head, foot, opening, last} = parts
  const opens = (block: Block): boolean => isBareName(block) && opensHeadline(page, block.value)
  const found = besideByline(page, lines) ?? head.find(opens) ?? marked(parts, want)
  const sign = found ? null : signed([...head, ...opening])
  const one = found ?? (sign ? undefined : bare(page, parts, want))
  if (one) return [one.value]
  return sign ?? confirmed(head, last) ?? signature(last, foot) ?? biography(foot) ?? boxed(page, parts) ?? []
}

/** Whom a time, a label, an element or a title marks as the author. */
function marked({head, foot}: Regions, want: Wanted): Block | undefined {
  return (
    head.find((block) => isOnTimeLine(block, want !== 'anyone')) ??
    [...head, ...foot].find(isLabelled) ??
    head.find(isMarked) ??
    head.find(isTitled)
  )
}

/** Whom nothing but its place marks: bare names, none of those that the headline tells of. */
function bare(page: readonly Block[], {head, foot, opening}: Regions, want: Wanted): Block | undefined {
  const isSubject = subjectsOf(page)
  const isOther = (block: Block): boolean => isBareName(block) && !isSubject(block.value)
  return (
    besideTime(head, want, isOther) ??
    (want === 'certain' ? undefined : twice(head, isOther)) ??
    (want === 'anyone' ? [...aboveCopy(head), ...foot].find(isOther) : undefined) ??
    opening.find(isOpening) ??
    (want === 'anyone' ? head.find(isOutletWithTime) : undefined)
  )
}

/** The line right above the copy, where the story's time stands further up. */
function aboveCopy(head: readonly Block[]): readonly Block[] {
  const last = head.at(-1)
  const isDated = head.some(({data}) => data.role === 'dateline')
  return isDated && last?.data.role === 'furniture' ? [last] : []
}

/** The author whom a box of facts behind the copy names. */
function boxed(page: readonly Block[], {last}: Regions): string[] | null {
  const author = last ? factBox(page, page.indexOf(last))?.author : null
  return author ? [author.value] : null
}

/** Beside a byline line that names nobody, `By` or `Journalist`: on the next lines, or on those before it. */
function besideByline(page: readonly Block[], lines: readonly Block[]): Block | undefined {
  const places = new Map(page.map((block, at) => [block, at]))
  for (const line of lines) {
    const at = places.get(line) ?? Number.NaN
    for (const step of [1, -1, 2, -2]) {
      const other = page[at + step]
      const sure = step === 1 && isLabelAlone(line.value)
      if (other !== undefined && isDoubtful(other) && isSigner(other.value, sure)) return other
    }
  }
  return undefined
}

function besideTime(head: readonly Block[], want: Wanted, isName: (block: Block) => boolean): Block | undefined {
  const times = head.flatMap(({data}, i) => (data.role === 'dateline' || data.role === 'byline' ? [i] : []))
  const beside = head.filter((block, i) => times.some((time) => Math.abs(time - i) <= near) && isBeside(block))
  if (want === 'certain') return beside.find((block) => isName(block) && findAll([block.value]).people.length > 1)
  const isDesk = (block: Block): boolean => isDoubtful(block) && isDeskAlone(block.value)
  return beside.find(isName) ?? (want === 'anyone' ? beside.find(isDesk) : undefined)
}

/** Pictures stand beside the time as well, but name one person at once. */
function isBeside({data, value}: Block): boolean {
  return data.role === 'caption' ? findAll([value]).people.length > 1 : data.role !== 'alt'
}

/** A name that stands beside its own portrait: as a line and as alternative text, or on two lines. */
function twice(head: readonly Block[], isName: (block: Block) => boolean): Block | undefined {
  const seen = new Map<string, number>()
  return head.find((block, at) => {
    if (!isName(block)) return false
    const key = squeeze(block.value)
    const before = seen.get(key)
    seen.set(key, at)
    return before !== undefined && at - before <= near
  })
}
