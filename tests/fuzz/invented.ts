import {fold, squeeze} from '../../src/parse/fold.ts'
import {monthOf} from '../../src/parse/months.ts'
import {withoutLinkNotes} from '../../src/tell/link-notes.ts'
import type {Metadata} from '../../src/tree/metadata.ts'
import type {Page} from '../../src/tree/page.ts'
import type {StoryRecord} from '../../src/tree/story.ts'

/** Every value of a story that is somebody's words, with the key it stands under. */
function words(story: StoryRecord): [key: string, text: string][] {
  const {byline, dateline} = story
  const one = (key: string, text: string | null): [string, string][] => (text === null ? [] : [[key, text]])
  const many = (key: string, texts: readonly (string | null)[]): [string, string][] =>
    texts.flatMap((text) => one(key, text))
  const texts = (key: string, list: readonly {text: string}[]): [string, string][] =>
    many(
      key,
      list.map(({text}) => text),
    )
  return [
    ...one('headline', story.headline),
    ...texts('standfirst', story.standfirst),
    ...many('byline.text', byline.text?.split('\n') ?? []),
    ...many('byline.authors', byline.authors),
    ...one('byline.agency', byline.agency),
    ...one('dateline.text', dateline.text),
    ...one('dateline.location', dateline.location),
    ...many(
      'dateline.locations',
      dateline.locations.flatMap((place) => place.split(', ')),
    ),
    ...one('dateline.agency', dateline.agency),
    ...one('dateline.date', dateline.date),
    ...many('dateline.timestamp', dateline.timestamp?.split('\n') ?? []),
    ...texts('body', story.body),
    ...texts('captions', story.captions),
    ...many(
      'credit',
      story.captions.map(({credit}) => credit),
    ),
    ...many(
      'alt',
      story.captions.map(({alt}) => alt),
    ),
    ...texts('notes', story.notes),
    ...many(
      'related',
      story.related.flatMap(({title, alt, kicker, teaser, extra}) => [title, alt, kicker, teaser, ...extra]),
    ),
    ...texts('furniture', story.furniture),
    ...texts('duplicates', story.duplicates),
  ]
}

/** All that metadata say, as text. */
function declared({
  headline,
  description,
  authors,
  published,
  modified,
  site,
  articleBody,
  images,
  url,
}: Metadata): string {
  const said = [headline, description, authors, published, modified].flat().map(({value}) => value)
  return [...said, site ?? '', articleBody ?? '', url ?? '', ...images.map(({caption}) => caption ?? '')].join('\n')
}

/** Without marks: one that stands alone at a line's beginning would be composed with the line before, or put before its marks. */
function squeezed(text: string): string {
  return squeeze(text).normalize('NFD').replace(/\p{M}/gu, '')
}

/**
 * What the page shows and declares, letters and digits only; lines with and without notes to screen readers, which are cut. A caption may be several
 * lines, so that nothing stands between them.
 */
function shown({children, data}: Page): string {
  const lines = children.map(({value}) => value)
  const pictures = children.flatMap(({data: {picture}}) => [picture?.alt ?? '', picture?.caption ?? ''])
  return squeezed([...lines, ...lines.map(withoutLinkNotes), ...pictures, declared(data.metadata)].join('\n'))
}

/** Whether the page prints or declares a day's year, month (as a number or a word) and day. */
function isDayShown(iso: string, page: Page): boolean {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  const lines = page.children.map(({value, data}) => `${value} ${data.datetime ?? ''}`)
  const text = fold([...lines, declared(page.data.metadata)].join('\n')).normalize('NFKC')
  const has = (number: number): boolean => new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(text)
  // `Apr 12 20242:23 PM`: a clock time may stand right behind the year.
  const isGlued = new RegExp(`(?<!\\d)${year}\\d{1,2}:`).test(text)
  const isYear = isGlued || has(Number(year)) || has(Number(year.slice(2)))
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const isMonth = has(Number(month)) || words.some((word) => monthOf(word) === Number(month))
  return text.includes(`${year}${month}${day}`) || (isYear && isMonth && has(Number(day)))
}

/** Values of a story, each with its key, that its page neither shows nor declares. */
export function inventedIn(story: StoryRecord, page: Page): string[] {
  const all = shown(page)
  const strange = words(story).filter(([, value]) => !all.includes(squeezed(value)))
  const days = [story.dateline.published, story.dateline.updated].filter((iso) => iso !== null)
  return [...strange.map(([key, value]) => `${key}: ${value}`), ...days.filter((iso) => !isDayShown(iso, page))]
}
