/** A regular expression as it stands in a source file. */
export interface Literal {
  source: string
  flags: string
  /** 1-based. */
  line: number
}

/** Words behind which a slash begins a pattern, not a division. */
const opens = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|await|yield)$/
const operand = /[\w$)\]}'"`]$/

/** The regular expressions in a TypeScript source, in order: strings, templates and comments are passed over. */
export function literalsOf(text: string): Literal[] {
  const found: Literal[] = []
  /** Braces that are open, each with whether it is a template's. */
  const braces: boolean[] = []
  let before = ''
  for (let at = 0; at < text.length; ) {
    const sign = text[at] as string
    let end = at + 1
    if (text.startsWith('//', at)) end = ends(text, '\n', at)
    else if (text.startsWith('/*', at)) end = ends(text, '*/', at + 2)
    else if (sign === "'" || sign === '"') end = endOfString(text, at, sign)
    else if (sign === '`' || (sign === '}' && braces.pop() === true)) end = endOfTemplate(text, at, braces)
    else if (sign === '{') braces.push(false)
    else if (sign === '/' && (opens.test(before.trimEnd()) || !operand.test(before.trimEnd()))) {
      end = endOfPattern(text, at)
      const flags = /^[a-z]*/.exec(text.slice(end))?.[0] ?? ''
      found.push({source: text.slice(at + 1, end - 1), flags, line: text.slice(0, at).split('\n').length})
      end += flags.length
      before = ')'
    }
    const piece = text.slice(at, end)
    if (!piece.startsWith('//') && !piece.startsWith('/*')) before = (before + piece).slice(-12)
    at = end
  }
  return found
}

function ends(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

function endOfString(text: string, from: number, quote: string): number {
  let at = from + 1
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** Where a template or a part of one ends: behind its closing mark, or behind `${`, which opens a brace. */
function endOfTemplate(text: string, from: number, braces: boolean[]): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '`') return at + 1
    else if (text.startsWith('${', at)) {
      braces.push(true)
      return at + 2
    }
  }
  return text.length
}

function endOfPattern(text: string, from: number): number {
  let inClass = false
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '[') inClass = true
    else if (text[at] === ']') inClass = false
    else if (text[at] === '/' && !inClass) return at + 1
  }
  return text.length
}
