import type {Block} from '../../tree/page.ts'
import type {SourceLine} from './lines.ts'

/** The block of the source lines from index `from` to before index `to`, nothing known of it but its text. */
export function lineBlock(lines: readonly SourceLine[], from: number, to: number, value: string): Block {
  const first = lines[from]
  const last = lines[to - 1]
  if (first === undefined || last === undefined) throw new RangeError(`no lines ${from} to ${to}`)
  const length = last.quote.length + last.text.length
  return {
    type: 'block',
    value,
    position: {
      start: {line: first.number, column: 1, offset: first.offset},
      end: {line: last.number, column: length + 1, offset: last.offset + length},
    },
    data: {
      raw: to - from === 1 ? first.quote + first.text : rawText(lines, from, to),
      origin: 'text',
      shape: 'line',
      depth: 0,
      gap: first.gap,
      linked: null,
      url: null,
      picture: null,
      container: null,
      datetime: null,
    },
  }
}

function rawText(lines: readonly SourceLine[], from: number, to: number): string {
  let raw = ''
  for (let i = from; i < to; i++) raw += `${i === from ? '' : '\n'}${lines[i]?.quote ?? ''}${lines[i]?.text ?? ''}`
  return raw
}
