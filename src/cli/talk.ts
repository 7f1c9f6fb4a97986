import {visibleLine} from '../format/visible.ts'
import type {Output} from './host.ts'
import type {Remark} from './page-job.ts'

/** Says something on standard error: `wirecopy: page.txt: no such file (check the name and the folder)`. */
export type Talk = (remark: Remark | string) => void

/** Talk to a stream, a line a remark: no name with a line feed in it makes two of it. One that has been closed is nothing to complain about. */
export function talkTo(stream: Output): Talk {
  stream.on('error', () => {})
  return (remark) => {
    stream.write(`${visibleLine(typeof remark === 'string' ? `wirecopy: ${remark}` : remarkText(remark))}\n`)
  }
}

function remarkText({path, spot, line, reason, hint, rule}: Remark): string {
  const name = `${path ?? 'standard input'}${spot}`
  // Findings have the shape that editors and terminals make links of: `page.txt:12: … [rule]`.
  // A page out of a container has lines of its own, which are none of the container's.
  const inside = line === null ? '' : spot === '' ? `:${line}` : `: line ${line}`
  if (rule !== null) return `${name}${inside}: ${reason} [${rule}]`
  return `wirecopy: ${name}: ${reason}${hint === null ? '' : ` (${hint})`}`
}
