/** Alternatives, as the text of a regular expression, and what must stand behind whichever it is. */
export type Alternatives = readonly [alternatives: string, behind: string]

/** Where a text begins so, what `exec` gives; else null. */
export type Opening = (text: string) => RegExpExecArray | null

const BEYOND_ASCII = 128
/** Letters beyond ASCII that are these in another case: ſ and the Kelvin sign. */
const FOLDED = 'sk'

/**
 * A pattern for how a text begins, of many alternatives, as a function that is `exec`. Only those alternatives are compiled and tried
 * that can begin with the text's first letter: `correction|update|berichtigung` costs a page what its own lines begin with. `front` is a
 * class of characters of which one may stand before, such as `[(（]`.
 */
export function opening(groups: readonly Alternatives[], flags: 'u' | 'iu', front = ''): Opening {
  const anyCase = flags === 'iu'
  const listed = groups.map(([alternatives, behind]) => ({
    behind,
    each: split(alternatives).map((source) => ({source, first: firstOf(source, anyCase)})),
  }))
  const inFront = front === '' ? null : new RegExp(`^${front}`, 'u')
  const patterns = new Map<number, RegExp | null>()
  return (text) => {
    const at = inFront?.test(text) ? 1 : 0
    const key = at < text.length ? letter(text.charCodeAt(at), anyCase) : 0
    let pattern = patterns.get(key)
    if (pattern === undefined) {
      const fitting = listed.flatMap(({each, behind}) => {
        const sources = each.filter(({first}) => first === null || first.has(key)).map(({source}) => source)
        return sources.length === 0 ? [] : [`(?:${sources.join('|')})${behind}`]
      })
      pattern = fitting.length === 0 ? null : new RegExp(`^${front && `${front}?`}(?:${fitting.join('|')})`, flags)
      patterns.set(key, pattern)
    }
    return pattern === null ? null : pattern.exec(text)
  }
}

/** One key for all letters beyond ASCII, and for both cases where they are alike. */
function letter(unit: number, anyCase: boolean): number {
  if (unit >= BEYOND_ASCII) return BEYOND_ASCII
  return anyCase && unit >= 65 && unit <= 90 ? unit + 32 : unit
}

/** Alternatives at the top of the text of a regular expression. */
function split(source: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < source.length; at = itemEnd(source, at))
    if (source[at] === '|') {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  parts.push(source.slice(from))
  return parts
}

/** Where the character, escape, class or group at `at` ends. */
function itemEnd(source: string, at: number): number {
  const char = source[at]
  if (char === '\\') return at + 2
  let end = at + 1
  if (char === '[') while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  else if (char === '(') while (end < source.length && source[end] !== ')') end = itemEnd(source, end)
  else return end
  return end + 1
}

/** The keys of what an alternative can begin with; null where that may be anything. */
function firstOf(source: string, anyCase: boolean): ReadonlySet<number> | null {
  const end = itemEnd(source, 0)
  if (source === '' || '?*{'.includes(source[end] ?? ' ')) return null
  if (source.startsWith('(?:')) {
    const keys = new Set<number>()
    for (const inner of split(source.slice(3, end - 1))) {
      const first = firstOf(inner, anyCase)
      if (first === null) return null
      for (const key of first) keys.add(key)
    }
    return keys
  }
  const escaped = source[0] === '\\' && /^[^a-z\d]/i.test(source[1] ?? 'a')
  if (!escaped && '([\\.^$'.includes(source.charAt(0))) return null
  const char = escaped ? source.charAt(1) : source.charAt(0)
  const key = letter(char.charCodeAt(0), anyCase)
  return new Set(anyCase && FOLDED.includes(char.toLowerCase()) ? [key, BEYOND_ASCII] : [key])
}
