import * as kind from '../../characters.ts'
import type {View} from '../../view.ts'
import {countWords} from '../../vocabulary.ts'
import type {Columns, PageSignals} from './page-signals.ts'

/** Lines before the longest run of prose among which a headline is looked for. */
const REACH = 40
const MOST_SIZE = 220
const LEAST_SIZE = 12

/**
 * How well a line would do as the title of the prose below it: how many of the prose's words it holds, weighed against the words
 * that the prose lacks, and how it ranks among the lines above the run.
 */
export const title: PageSignals = {
  names: ['title-worth', 'title-rank', 'is-best-title', 'lines-from-best-title', 'best-title-worth'],
  fill(view, columns) {
    const worth = worths(view)
    const {from} = view.run
    const best = bestOf(worth, Math.max(0, from - REACH), Math.min(view.blocks.length, from + 3))
    fillRanks(view, columns, worth, best)
  },
}

function worths({words, run, prose, lines, repeats}: View): Float32Array {
  const inRun = (i: number): boolean => i >= run.from && i < run.to && (prose[i] as number) > 0
  const known = countWords(words, inRun)
  return Float32Array.from(words.lines, (own, i) => {
    const scan = lines[i]?.scan
    if (!scan || scan.size < LEAST_SIZE || scan.size > MOST_SIZE || inRun(i)) return -1
    let worth = 0
    for (let w = 0; w < own.length; w++) worth += (known[own[w] as number] as number) > 0 ? 1 : -0.35
    if (scan.end === kind.STOP) worth -= 1.5
    return worth + Math.min(2, (repeats.copies[i] as number) - 1) * 0.5
  })
}

function bestOf(worth: Float32Array, from: number, to: number): number {
  let best = -1
  for (let i = from; i < to; i++)
    if ((worth[i] as number) > 0 && (best < 0 || (worth[i] as number) >= (worth[best] as number))) best = i
  return best
}

function fillRanks({run, blocks}: View, {table, width, at}: Columns, worth: Float32Array, best: number): void {
  const from = Math.max(0, run.from - REACH)
  const to = Math.min(blocks.length, run.from + 3)
  for (let i = 0; i < blocks.length; i++) {
    const row = i * width + at
    let rank = 0
    if (i >= from && i < to) for (let j = from; j < to; j++) if ((worth[j] as number) > (worth[i] as number)) rank++
    table[row] = worth[i] as number
    table[row + 1] = i >= from && i < to ? rank : REACH
    table[row + 2] = i === best ? 1 : 0
    table[row + 3] = best < 0 ? 60 : Math.max(-60, Math.min(60, i - best))
    table[row + 4] = best < 0 ? 0 : (worth[best] as number)
  }
}
