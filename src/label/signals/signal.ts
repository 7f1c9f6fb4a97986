import type {Line} from '../line.ts'

/**
 * A named observation of one line. It never names a role: what it means is learned.
 *
 * `see` gives a number, higher for more of what the name says. Every `yes` line must be seen higher than every `no`
 * line; the suite checks it.
 */
export interface Signal {
  name: string
  see: (line: Line) => number
  yes: readonly string[]
  no: readonly string[]
}
