/** A separator between dateline and copy, as printed. */
export interface Separator {
  text: string
  kind: 'dash' | 'colon' | 'stop' | 'equals' | 'none'
  /** Index where the copy starts. */
  end: number
}

const OPENING = '"\'“”„«»‚‘’‹›([¿¡「『（【`*_'
const UPPER = /[\p{Lu}\p{Lt}\p{Lo}]/u
const LOWER = /\p{Ll}/u

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/.test(char)
}

function skipSpaces(text: string, i: number): number {
  let at = i
  while (isSpace(text[at])) at++
  return at
}

function markAt(text: string, i: number): {length: number; kind: Separator['kind']} {
  const two = text.slice(i, i + 2)
  if (two === '--' || two === '.-' || two === '.–' || two === '.—' || two === '––' || two === '==')
    return {length: 2, kind: 'dash'}
  switch (text[i]) {
    case '—':
    case '–':
    case '-':
    case '_':
    case '‒':
    case '―':
      return {length: 1, kind: 'dash'}
    case '=':
    case '＝':
      return {length: 1, kind: 'equals'}
    case ':':
    case '：':
      return {length: 1, kind: 'colon'}
    case '.':
      return {length: 1, kind: 'stop'}
    default:
      return {length: 0, kind: 'none'}
  }
}

/** The separator that stands at `i`: white space, one mark or a doubled one, white space; each part may be missing. */
export function readSeparator(text: string, i: number): Separator {
  const from = skipSpaces(text, i)
  const mark = markAt(text, from)
  let end = skipSpaces(text, from + mark.length)
  let kind = mark.kind
  // `(TASS). - Text`, `(AP) . — Text`
  if (kind === 'stop') {
    const more = markAt(text, end)
    if (more.kind === 'dash') {
      kind = 'dash'
      end = skipSpaces(text, end + more.length)
    }
  }
  return {text: text.slice(i, end), kind, end}
}

/** How the copy at `i` begins, quotes and brackets aside: `upper` also for scripts without case; `none`: no copy there. */
export function copyStart(text: string, i: number): 'upper' | 'lower' | 'digit' | 'none' {
  let at = i
  while (at < i + 4 && OPENING.includes(text[at] ?? ' ')) at++
  const char = text[at]
  if (char === undefined || text.length - at < 3) return 'none'
  if (UPPER.test(char) || (char >= '\ud800' && char <= '\udbff')) return 'upper'
  if (LOWER.test(char)) return 'lower'
  return char >= '0' && char <= '9' ? 'digit' : 'none'
}

/** True where the first words of the copy are in capitals themselves: then a place in capitals says nothing. */
export function shouts(text: string, i: number): boolean {
  const words = text
    .slice(i, i + 60)
    .split(/\s+/)
    .slice(0, 3)
  const letters = words.join('').replace(/[^\p{L}]/gu, '')
  return (
    words.length > 1 && letters.length > 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  )
}
