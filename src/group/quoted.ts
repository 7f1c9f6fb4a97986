import {isWordUnit} from '../parse/word-units.ts'

const DOUBLE = 0x22
const SINGLE = 0x27
/** Corner brackets of East Asian copy, opening and closing, single and double. */
const OPENING: ReadonlySet<number> = new Set([0x300c, 0x300e])
const CLOSING: ReadonlySet<number> = new Set([0x300d, 0x300f])

/**
 * Where speech stands in one paragraph of folded text (`fold` makes all quotation marks straight ones): start and end of each
 * stretch, one after the other, as 0-based offsets. A double mark that is not closed quotes to the end, as speech over several
 * paragraphs is printed; a single one may be an apostrophe, and does not.
 */
export function quotedSpans(text: string): number[] {
  const spans: number[] = []
  let open = -1
  let kind = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === DOUBLE) {
      if (kind === DOUBLE) {
        spans.push(open, i)
        kind = 0
      } else {
        open = i
        kind = DOUBLE
      }
    } else if (unit === SINGLE) {
      if (kind === 0 && opensSingle(text, i)) {
        open = i
        kind = SINGLE
      } else if (kind === SINGLE && !isWordUnit(text.charCodeAt(i + 1))) {
        spans.push(open, i)
        kind = 0
      }
    } else if (unit >= 0x300c && unit <= 0x300f) {
      if (kind === 0 && OPENING.has(unit)) {
        open = i
        kind = 0x300c
      } else if (kind === 0x300c && CLOSING.has(unit)) {
        spans.push(open, i)
        kind = 0
      }
    }
  }
  if (kind === DOUBLE) spans.push(open, text.length)
  return spans
}

/** `said 'we` opens, `don't`, `the boats' crews` and `the storm of '98` do not. */
function opensSingle(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  const digit = next >= 0x30 && next <= 0x39
  return (at === 0 || !isWordUnit(text.charCodeAt(at - 1))) && isWordUnit(next) && !digit
}
