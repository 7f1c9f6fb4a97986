import type {Block, Page} from '../tree/page.ts'
import * as kind from './characters.ts'
import {type Line, readLine} from './line.ts'
import {findRepeats, type Repeats, sameTexts} from './repeats.ts'
import type {Scan} from './scan.ts'
import {readTemplates} from './template.ts'
import {readWords, type Words} from './vocabulary.ts'
import {readWording, type Wording} from './wording.ts'

/** A page as the signals look at it: everything that more than one of them needs, worked out once. */
export interface View {
  page: Page
  blocks: Block[]
  lines: Line[]
  /** Index of the first block with exactly the same text: a fifth of a page's lines are copies (`Share`, `Read more`). */
  same: Int32Array
  /** Size of each block that reads as running prose, else 0. */
  prose: Float32Array
  /** Sums of `prose` before each block, and after the last: one more entry than blocks. */
  proseBefore: Float64Array
  /** The stretch of blocks that holds the most prose with the least between: first block and the one after the last. */
  run: {from: number; to: number}
  repeats: Repeats
  words: Words
  /** What the words of each block say of its role: `blocks × roles` scores. */
  wording: Float32Array
  /** Signature of each block's place and shape: equal for cards of one list, paragraphs of one story. */
  template: Int32Array
  /** Number of blocks with each signature. */
  templateSize: Int32Array
}

/** Looks at a page; linear in its size. */
export function look(page: Page, wording: Wording): View {
  const blocks = page.children
  const texts = blocks.map(({value}) => value)
  const same = sameTexts(texts)
  const lines: Line[] = []
  for (let i = 0; i < texts.length; i++)
    lines.push(same[i] === i ? readLine(texts[i] as string) : (lines[same[i] as number] as Line))
  const prose = Float32Array.from(lines, ({scan}, i) => proseOf(scan, blocks[i] as Block))
  const proseBefore = new Float64Array(blocks.length + 1)
  let ideographs = 0
  let chars = 0
  for (let i = 0; i < blocks.length; i++) {
    proseBefore[i + 1] = (proseBefore[i] as number) + (prose[i] as number)
    ideographs += lines[i]?.scan.ideographs ?? 0
    chars += lines[i]?.scan.letters ?? 0
  }
  const {template, templateSize} = readTemplates(blocks)
  return {
    page,
    blocks,
    lines,
    same,
    prose,
    proseBefore,
    run: longestRun(prose),
    repeats: findRepeats(texts, same, ideographs * 3 > chars),
    words: readWords(texts, same),
    wording: readWording(wording, texts, same),
    template,
    templateSize,
  }
}

/** `The board met for three hours, and rose without a vote.` is prose; `Menu`, a headline or a list of links is not. */
function proseOf(scan: Scan, {data}: Block): number {
  if (scan.size < 50 || scan.words < 6) return 0
  if (data.linked !== null && data.linked > scan.chars * 0.6) return 0
  if (scan.capitalised > scan.words * 0.6 && scan.ideographs === 0) return 0
  const closed = scan.end === kind.STOP
  if (!closed && scan.size < 120) return 0
  if (!closed && scan.commas + scan.stops === 0) return 0
  return scan.size
}

const MOST = 400
const BREAK = 80

/** The run of blocks with the greatest sum, where prose adds its size (400 at most) and any other block costs 80. */
function longestRun(prose: Float32Array): {from: number; to: number} {
  let best = 0
  let run = {from: 0, to: 0}
  let sum = 0
  let from = 0
  for (let i = 0; i < prose.length; i++) {
    const size = prose[i] as number
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += size > 0 ? Math.min(size, MOST) : -BREAK
    if (sum > best) {
      best = sum
      run = {from, to: i + 1}
    }
  }
  return run
}
