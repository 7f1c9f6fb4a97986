import {MISSING} from '../../model/trees.ts'
import type {PageSignals} from './page-signals.ts'

/** Which columns of the lines around are copied, and from how many lines before and after. */
export const copied: readonly [string, number][] = [
  ['size', 3],
  ['words', 1],
  ['ends-like-a-sentence', 2],
  ['begins-with-capital', 1],
  ['share-of-digits', 1],
  ['reads-like-a-time', 2],
  ['reads-like-a-byline', 2],
  ['reads-like-a-name', 1],
  ['reads-like-a-credit', 1],
  ['ends-with-a-credit', 1],
  ['ends-with-colon', 1],
  ['is-attribute', 2],
  ['marked-as-heading', 2],
  ['marked-as-item', 1],
  ['share-in-links', 2],
  ['is-prose', 2],
  ['words-of-the-run', 1],
  ['copies', 1],
  ['is-declared-headline', 2],
  ['related-heading-words', 3],
  ['read-more-words', 1],
  ['newsletter-words', 1],
  ['share-words', 1],
  ['advert-words', 1],
  ['comments-words', 2],
]

const lanes = copied.flatMap(([name, reach]) =>
  Array.from({length: reach}, (_, i) => i + 1).flatMap((distance) => [
    {name, offset: -distance, title: `${name}, ${distance} before`},
    {name, offset: distance, title: `${name}, ${distance} after`},
  ]),
)

/** Copies of the strongest signals of the lines before and after. Filled from the finished columns by `table.ts`. */
export const neighbours: PageSignals = {
  names: lanes.map(({title}) => title),
  fill() {},
}

/** Copies the neighbours' columns; `columnOf` says where a signal stands in a row. */
export function fillNeighbours(
  table: Float32Array,
  rows: number,
  width: number,
  at: number,
  columnOf: (name: string) => number,
): void {
  const from = lanes.map(({name}) => columnOf(name))
  for (let i = 0; i < rows; i++)
    for (let lane = 0; lane < lanes.length; lane++) {
      const row = i + (lanes[lane] as (typeof lanes)[number]).offset
      table[i * width + at + lane] =
        row < 0 || row >= rows ? MISSING : (table[row * width + (from[lane] as number)] as number)
    }
}
