import {MISSING} from '../../model/trees.ts'
import type {View} from '../../view.ts'
import type {Columns, PageSignals} from './page-signals.ts'

/** Columns of the lines around that are copied, from as many lines before and after as each says. */
const far: readonly [string, number][] = [
  ['size', 3],
  ['related-heading-words', 3],
  ['ends-like-a-sentence', 2],
  ['share-of-capitalised-words', 2],
  ['reads-like-a-time', 2],
  ['reads-like-a-byline', 2],
  ['is-attribute', 2],
  ['marked-as-heading', 2],
  ['share-in-links', 2],
  ['is-prose', 2],
  ['is-declared-headline', 2],
  ['comments-words', 2],
]

const near: readonly string[] = [
  'words',
  'longest-word',
  'begins-with-capital',
  'begins-with-quote-mark',
  'begins-with-dash',
  'begins-with-digit',
  'begins-with-mark',
  'ends-with-question-or-call',
  'ends-with-ellipsis',
  'ends-with-colon',
  'ends-with-bracket',
  'ends-with-quote-mark',
  'colon-inside',
  'bar-inside',
  'commas',
  'words-in-small-letters',
  'words-in-capitals',
  'share-of-digits',
  'share-of-marks',
  'reads-like-a-name',
  'reads-like-a-credit',
  'ends-with-a-credit',
  'names-an-agency',
  'year-inside',
  'clock-time-inside',
  'copyright-sign',
  'handle-or-address',
  'counts-something',
  'read-more-words',
  'newsletter-words',
  'share-words',
  'advert-words',
  'second-person-words',
  'audio-video-words',
  'author-bio-words',
  'byline-label-words',
  'timestamp-label-words',
  'photo-credit-words',
  'navigation-words',
  'tags-words',
  'paywall-words',
  'summary-words',
  'kicker-words',
  'live-words',
  'footer-words',
  'rights-words',
  'consent-words',
  'social-words',
  'copies',
  'is-later-copy',
  'stands-inside-another',
  'begins-like-another',
  'marked-as-paragraph',
  'marked-as-item',
  'beside-a-picture',
  'blank-lines-before',
  'words-of-the-run',
  'words-seen-elsewhere',
  'wording-of-body',
  'wording-of-furniture',
  'wording-of-related',
  'wording-of-caption',
]

const copied: readonly [string, number][] = [...far, ...near.map((name): [string, number] => [name, 1])]

const lanes = copied.flatMap(([name, reach]) =>
  Array.from({length: reach}, (_, i) => i + 1).flatMap((distance) => [
    {name, offset: -distance, title: `${name}, ${distance} before`},
    {name, offset: distance, title: `${name}, ${distance} after`},
  ]),
)

/** Rows farther than this from either end of the page have all their lines around. */
const FARTHEST = 3

/** Copies of the strongest signals of the lines before and after. */
export const neighbours: PageSignals = {
  names: lanes.map(({title}) => title),
  fill: fillNeighbours,
}

function fillNeighbours({blocks}: View, {table, width, at, columnOf}: Columns): void {
  // How far behind a row's first cell each lane's source stands: one number a lane keeps the loop flat.
  const sources = Int32Array.from(lanes, ({name, offset}) => offset * width + columnOf(name))
  const end = blocks.length * width
  for (let row = 0; row < end; row += width) {
    const cell = row + at
    if (row >= FARTHEST * width && row + FARTHEST * width < end)
      for (let lane = 0; lane < sources.length; lane++)
        table[cell + lane] = table[row + (sources[lane] as number)] as number
    else
      for (let lane = 0; lane < sources.length; lane++) {
        const source = row + (sources[lane] as number)
        table[cell + lane] = source < 0 || source >= end ? MISSING : (table[source] as number)
      }
  }
}
