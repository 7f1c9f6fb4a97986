const LAST = 0x10ffff
/** What a class may be made of, whose borders are where membership can change. */
const PROPERTY = /\\[pP]\{([^}]*)\}/g
const ESCAPE = /\\u\{([\da-f]+)\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi
const SPECIAL = /[\\\]^-]/

/** Code points from which on membership of a property is another than before, in order. */
const borders = new Map<string, readonly number[]>()

function bordersOf(source: string): readonly number[] {
  const known = borders.get(source)
  if (known !== undefined) return known
  const pattern = new RegExp(source, 'u')
  const found: number[] = []
  let before = false
  for (let point = 0; point <= LAST; point++) {
    const is = pattern.test(String.fromCodePoint(point))
    if (is !== before) found.push(point)
    before = is
  }
  borders.set(source, found)
  return found
}

/** Code points that may be borders of a class: those of its properties, of `\s`, `\w`, `\d`, and around each character it names. */
function candidates(written: string): number[] {
  const points = new Set([0])
  for (const [property] of written.matchAll(PROPERTY)) for (const point of bordersOf(property)) points.add(point)
  for (const short of ['\\s', '\\w', '\\d']) for (const point of bordersOf(short)) points.add(point)
  for (let point = 0; point < 256; point++) points.add(point)
  const named = [...written].map((character) => character.codePointAt(0) as number)
  for (const [, braced, four, two] of written.matchAll(ESCAPE))
    named.push(Number.parseInt(braced ?? four ?? two ?? '', 16))
  for (const point of named) points.add(point).add(point + 1)
  return [...points].filter((point) => point <= LAST).sort((a, b) => a - b)
}

/**
 * A class (`[\p{L}'-]`) or property (`\p{Lu}`) with its ranges written out, in order and apart: the same class to a regular expression with the
 * flag `u`. Null for what is no class, or one without members.
 */
export function writeOut(written: string): string | null {
  const negated = written.startsWith('[^')
  const inner = negated ? `[${written.slice(2)}` : written
  let pattern: RegExp
  try {
    pattern = new RegExp(`^${inner}$`, 'u')
  } catch {
    return null
  }
  const points = candidates(inner)
  const ranges: string[] = []
  let from = -1
  points.forEach((point) => {
    const is = pattern.test(String.fromCodePoint(point))
    if (is && from < 0) from = point
    if (!is && from >= 0) {
      ranges.push(range(from, point - 1))
      from = -1
    }
  })
  if (from >= 0) ranges.push(range(from, LAST))
  return ranges.length === 0 ? null : `[${negated ? '^' : ''}${ranges.join('')}]`
}

function range(from: number, to: number): string {
  return from === to ? character(from) : `${character(from)}-${character(to)}`
}

/** Surrogates by their number: side by side two of them would be one character. */
function character(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return `\\u${point.toString(16)}`
  const itself = String.fromCodePoint(point)
  return SPECIAL.test(itself) ? `\\${itself}` : itself
}
