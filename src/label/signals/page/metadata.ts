import {squeeze} from '../../../parse/fold.ts'
import type {Evidence} from '../../../tree/metadata.ts'
import {MISSING} from '../../model/trees.ts'
import type {View} from '../../view.ts'
import {markWords, shareKnown} from '../../vocabulary.ts'
import type {Columns, PageSignals} from './page-signals.ts'

/** Characters of a declared headline that count. */
const longestHeadline = 500
/** Characters of a declared body that lines may be looked for in, all in all: more than a thousand lines of a common story. */
const bodyWork = 8_000_000

/** How far a block agrees with what the page says of itself in its metadata. */
export const metadata: PageSignals = {
  names: [
    'words-of-declared-headline',
    'is-declared-headline',
    'declared-headline-holds-it',
    'words-of-declared-summary',
    'begins-declared-summary',
    'names-declared-author',
    'is-declared-author',
    'stands-in-declared-body',
    'declares-an-article',
    'names-the-site',
  ],
  fill(view, columns) {
    const {metadata: known} = view.page.data
    fillHeadline(view, columns, known.headline)
    fillSummary(view, columns, known.description)
    fillAuthors(view, columns, known.authors)
    fillBody(view, columns, known.articleBody)
    const article =
      known.types.length === 0 ? MISSING : known.types.some((type) => /article|posting|report/.test(type)) ? 1 : 0
    const site = known.site ? squeeze(known.site) : ''
    for (let i = 0; i < view.blocks.length; i++) {
      if (view.same[i] !== i) continue
      const row = i * columns.width + columns.at
      columns.table[row + 8] = article
      columns.table[row + 9] = site.length > 2 && view.repeats.squeezed[i]?.includes(site) ? 1 : 0
    }
    fillCopies(view, columns)
  },
}

/** Lines with the same text agree alike; the functions below look at the first of them only. */
function fillCopies({same}: View, {table, width, at}: Columns): void {
  for (let i = 0; i < same.length; i++) {
    const from = (same[i] as number) * width + at
    if (same[i] !== i) table.copyWithin(i * width + at, from, from + metadata.names.length)
  }
}

function fillHeadline({words, repeats, same}: View, {table, width, at}: Columns, headlines: readonly Evidence[]): void {
  const vocabulary = markWords(
    words,
    headlines.map(({value}) => value),
  )
  const squeezed = headlines.map(({value}) => squeeze(value.slice(0, longestHeadline))).filter((text) => text !== '')
  for (let i = 0; i < words.lines.length; i++) {
    if (same[i] !== i) continue
    const row = i * width + at
    const own = repeats.squeezed[i] as string
    table[row] = vocabulary ? shareKnown(words.lines[i] as Int32Array, vocabulary, false) : MISSING
    table[row + 1] = squeezed.length === 0 ? MISSING : own !== '' && squeezed.includes(own) ? 1 : 0
    table[row + 2] = squeezed.length === 0 ? MISSING : holds(squeezed, own)
  }
}

/** Length share of the headline that a line inside it covers: `Ferry strike ends` in `Ferry strike ends - Norvale Press`. */
function holds(headlines: readonly string[], own: string): number {
  if (own.length < 8) return 0
  let best = 0
  for (const headline of headlines)
    if (headline.includes(own)) best = Math.max(best, own.length / headline.length)
    else if (own.length < headline.length * 2 && own.includes(headline))
      best = Math.max(best, headline.length / own.length)
  return best
}

function fillSummary({words, repeats, same}: View, {table, width, at}: Columns, summaries: readonly Evidence[]): void {
  const vocabulary = markWords(
    words,
    summaries.map(({value}) => value),
  )
  const squeezed = summaries.map(({value}) => squeeze(value)).filter((text) => text.length > 20)
  for (let i = 0; i < words.lines.length; i++) {
    if (same[i] !== i) continue
    const row = i * width + at
    const own = repeats.squeezed[i] as string
    table[row + 3] = vocabulary ? shareKnown(words.lines[i] as Int32Array, vocabulary, false) : MISSING
    table[row + 4] =
      squeezed.length === 0
        ? MISSING
        : own.length > 20 && squeezed.some((text) => text.slice(0, 60) === own.slice(0, 60))
          ? 1
          : 0
  }
}

function fillAuthors({repeats, same}: View, {table, width, at}: Columns, authors: readonly Evidence[]): void {
  const squeezed = authors.map(({value}) => squeeze(value)).filter((text) => text.length > 3)
  for (let i = 0; i < repeats.squeezed.length; i++) {
    if (same[i] !== i) continue
    const row = i * width + at
    const own = repeats.squeezed[i] as string
    table[row + 5] =
      squeezed.length === 0 ? MISSING : own.length < 300 && squeezed.some((name) => own.includes(name)) ? 1 : 0
    table[row + 6] = squeezed.length === 0 ? MISSING : squeezed.includes(own) ? 1 : 0
  }
}

function fillBody({repeats, same}: View, {table, width, at}: Columns, body: string | null): void {
  const squeezed = body ? squeeze(body) : ''
  let left = bodyWork
  for (let i = 0; i < repeats.squeezed.length; i++) {
    if (same[i] !== i) continue
    const own = repeats.squeezed[i] as string
    let stands = MISSING
    if (squeezed.length >= 80 && own.length < 12) stands = 0
    else if (squeezed.length >= 80 && left > 0) {
      left -= squeezed.length
      stands = squeezed.includes(own) ? 1 : -1
    }
    table[i * width + at + 7] = stands
  }
}
