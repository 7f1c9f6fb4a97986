/** Marks that close what stands before them wherever they are. */
const closers = ')]’'
/** How far back, in characters, a language's habits are looked for. */
const far = 2000

/**
 * Whether the mark at `at` closes a quotation or bracket that `text` opened from `from` on; otherwise it opens the next. Languages
 * share the marks: `„Nein.“`, `“No.”`, `”Nej.”`, `»Nein.«`, `«Non.»`. Looks back over the text, so call it once a paragraph.
 */
export function closesQuotation(text: string, from: number, at: number): boolean {
  const mark = text[at] ?? ''
  if (closers.includes(mark)) return true
  switch (mark) {
    case '"':
      return count(text, '"', from, at) % 2 === 1
    case '“':
      return lastOf(text, '„“”', from, at) === '„'
    case '‘':
      return lastOf(text, '‚‘’', from, at) === '‚'
    case '”': {
      const last = lastOf(text, '„“”', from, at)
      if (last === '“' || last === '„' || count(text, '”', from, at) % 2 === 1) return true
      // In Swedish and Finnish the mark opens, too; where `“` stands before, it does not.
      return lastOf(text, '“', Math.max(0, at - far), from) !== ''
    }
    case '»':
      return count(text, '«', from, at) > count(text, '»', from, at)
    case '«':
      return count(text, '»', from, at) > count(text, '«', from, at)
    default:
      return false
  }
}

function count(text: string, mark: string, from: number, to: number): number {
  let found = 0
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1)) found++
  return found
}

/** The last of some marks in a piece of text, or the empty string. */
function lastOf(text: string, marks: string, from: number, to: number): string {
  for (let at = to - 1; at >= from; at--) if (marks.includes(text[at] as string)) return text[at] as string
  return ''
}
