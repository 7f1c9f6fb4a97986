import type {ChalkInstance} from 'chalk'
import type {Given} from './arguments.ts'
import {wantsColor} from './color.ts'
import type {Host} from './host.ts'

/** What a listing for a reader is drawn on. */
export interface Canvas {
  /** File to write to; null: standard output. */
  output: string | null
  chalk: ChalkInstance | null
  /** Columns of the terminal; null: none, or a file. */
  width: number | null
}

/** Where a command line's listing goes, in what colours and how wide. Sixteen colours, which follow the terminal's theme. */
export async function canvasOf(given: Given, host: Host): Promise<Canvas> {
  const output =
    given.output === undefined || given.output === '-' || given.output === '/dev/stdout' ? null : given.output
  const color = (given.color ?? 'auto') as 'auto' | 'always' | 'never'
  const width = output === null && host.stdout.isTTY === true ? host.stdout.columns || 80 : null
  if (!wantsColor({color, output}, host)) return {output, chalk: null, width}
  const {Chalk} = await import('chalk')
  return {output, chalk: new Chalk({level: 1}), width}
}
