import type {Output} from '../host.ts'
import {number} from './summary.ts'

/** How far a run is. `part` is the share that is done, from 0 to 1, or null where the whole is not known. */
export interface Reached {
  pages: number
  failed: number
  part: number | null
}

/** A line about how far a run is: `12,345 pages  350/s  12 failed  4:10 left`. */
export function progressLine({pages, failed, part}: Reached, milliseconds: number): string {
  const rate = milliseconds > 0 ? (pages * 1000) / milliseconds : 0
  const parts = [`${number(pages)} pages`, `${rate < 10 ? rate.toFixed(1) : number(Math.round(rate))}/s`]
  if (failed > 0) parts.push(`${number(failed)} failed`)
  if (part !== null && part > 0.001) parts.push(`${clock((milliseconds / part) * (1 - part))} left`)
  return parts.join('  ')
}

/** Hours, minutes and seconds: `1:02:03`, `4:10`. */
function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  const two = (value: number): string => String(value).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`
}

/** Milliseconds between two looks, on a terminal and elsewhere. */
const often = 200
const rarely = 30_000
/** What is done sooner needs no progress. */
const patience = 1000

/** Shows how far a run is: one line that changes on a terminal, else a line now and then. */
export interface Progress {
  /** Takes the line off the terminal, so that something else can be said. */
  clear(): void
  stop(): void
}

/** Begins to show what `reached` says on a stream; a `dumb` terminal cannot take a line back, and gets what a file would. */
export function showProgress(stream: Output, reached: () => Reached, dumb = false): Progress {
  const terminal = stream.isTTY === true && !dumb
  const began = Date.now()
  let shown = false
  const clear = (): void => {
    if (shown) stream.write('\r\u001b[K')
    shown = false
  }
  const show = (): void => {
    const time = Date.now() - began
    if (time < patience) return
    const line = progressLine(reached(), time)
    if (!terminal) stream.write(`wirecopy: ${line}\n`)
    else {
      stream.write(`\r${line.slice(0, (stream.columns || 80) - 1)}\u001b[K`)
      shown = true
    }
  }
  const timer = setInterval(show, terminal ? often : rarely)
  timer.unref()
  return {
    clear,
    stop: () => {
      clearInterval(timer)
      clear()
    },
  }
}
