import type {View} from '../../view.ts'
import type {Columns, PageSignals} from './page-signals.ts'

/** Lines that part a page: how far back and ahead the nearest one stands is a signal. */
const landmarks: readonly string[] = [
  'comments-words',
  'related-heading-words',
  'read-more-words',
  'newsletter-words',
  'paywall-words',
  'share-words',
  'advert-words',
  'rights-words',
  'tags-words',
  'author-bio-words',
  'consent-words',
  'footer-words',
  'navigation-words',
  'reads-like-a-time',
  'reads-like-a-byline',
  'reads-like-a-credit',
  'ends-with-a-credit',
  'marked-as-heading',
  'is-attribute',
  'is-declared-headline',
  'names-declared-author',
  'wire-mark',
  'copyright-sign',
]

const FAR = 60

/** Lines since the last landmark of each kind, until the next one, and how many have passed. */
export const landmarkSignals: PageSignals = {
  names: landmarks.flatMap((name) => [`lines since ${name}`, `lines until ${name}`, `${name} so far`]),
  fill: fillLandmarks,
}

/** Fills the landmarks' columns from the finished columns of the signals that they are named for. */
function fillLandmarks({blocks}: View, {table, width, at, columnOf}: Columns): void {
  const rows = blocks.length
  landmarks.forEach((name, number) => {
    const column = columnOf(name)
    const cell = at + number * 3
    let since = FAR
    let passed = 0
    for (let i = 0; i < rows; i++) {
      table[i * width + cell] = since
      table[i * width + cell + 2] = Math.min(passed, 20)
      const here = (table[i * width + column] as number) > 0
      since = here ? 1 : Math.min(FAR, since + 1)
      if (here) passed++
    }
    let until = FAR
    for (let i = rows - 1; i >= 0; i--) {
      table[i * width + cell + 1] = until
      until = (table[i * width + column] as number) > 0 ? 1 : Math.min(FAR, until + 1)
    }
  })
}
