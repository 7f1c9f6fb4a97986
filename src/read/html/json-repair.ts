import {decodeText} from './entities.ts'

/** Reads JSON as pages carry it; undefined where it is beyond repair. Never throws. */
export function readJson(text: string): unknown {
  const read = parse(text)
  if (read !== undefined) return read
  const core = unwrap(text)
  const repaired = parse(repair(core))
  if (repaired !== undefined) return repaired
  return core.includes('&quot;') ? parse(repair(decodeText(core))) : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Cuts off what stands around the outermost brackets: HTML comments, CDATA marks, a semicolon. */
function unwrap(text: string): string {
  const mark = text.indexOf('<![CDATA[')
  const opened = mark < 0 ? text : text.slice(mark + 9)
  const end = mark < 0 ? -1 : opened.lastIndexOf(']]>')
  const inner = end < 0 ? opened : opened.slice(0, end)
  const from = Math.max(inner.search(/[[{]/), 0)
  return inner.slice(from, Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']')) + 1)
}

/** Escapes raw control characters in strings and drops commas before a closing bracket, in one pass. */
function repair(text: string): string {
  let out = ''
  let kept = 0
  let comma = -1
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (quoted) {
      if (unit === 92) i++
      else if (unit === 34) quoted = false
      else if (unit < 32) {
        out += text.slice(kept, i) + (unit === 10 ? '\\n' : ' ')
        kept = i + 1
      }
    } else if (unit === 34) {
      quoted = true
      comma = -1
    } else if (unit === 44) comma = i
    else if ((unit === 93 || unit === 125) && comma >= kept) {
      out += text.slice(kept, comma)
      kept = comma + 1
      comma = -1
    } else if (unit > 32) comma = -1
    else if (unit !== 32 && unit !== 9 && unit !== 10 && unit !== 13) {
      out += text.slice(kept, i)
      kept = i + 1
    }
  }
  return out + text.slice(kept)
}
