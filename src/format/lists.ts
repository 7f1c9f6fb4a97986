import type {Caption, Related, StoryRecord} from '../tree/story.ts'
import {oneLine} from './lede.ts'
import type {Part} from './parts.ts'

/** A line of one of the lists below a story; `url` is set where `title` is a link. */
export interface Entry {
  before: string
  title: string
  after: string
  url: string | null
}

/** A list below the story with the heading that stands over it. */
export interface List {
  part: Part
  heading: string
  entries: Entry[]
}

/** The lists of a story that are asked for and not empty, in the order in which they are printed. */
export function lists(record: StoryRecord, chosen: ReadonlySet<Part>): List[] {
  const all: List[] = [
    {part: 'captions', heading: 'Photos', entries: record.captions.map(captionEntry)},
    {part: 'notes', heading: 'Notes', entries: record.notes.map(plainEntry)},
    {part: 'related', heading: 'Related', entries: record.related.map(relatedEntry)},
    {part: 'furniture', heading: 'Furniture', entries: record.furniture.map(plainEntry)},
    {part: 'duplicates', heading: 'Duplicates', entries: record.duplicates.map(plainEntry)},
  ]
  return all
    .filter((list) => chosen.has(list.part))
    .map((list) => ({...list, entries: list.entries.filter((entry) => entryText(entry) !== '')}))
    .filter((list) => list.entries.length > 0)
}

/** An entry as plain text, without its address. */
export function entryText(entry: Entry): string {
  return entry.before + entry.title + entry.after
}

function plainEntry({text}: {text: string}): Entry {
  return {before: '', title: oneLine(text), after: '', url: null}
}

function captionEntry({text, alt, credit}: Caption): Entry {
  // A picture without a caption is still worth its alternative text.
  const title = oneLine(text) || oneLine(alt ?? '')
  const by = oneLine(credit ?? '')
  const after = by === '' ? '' : `${title === '' ? '' : ' '}(${by})`
  return {before: '', title, after, url: null}
}

function relatedEntry({kicker, title, teaser, alt, url}: Related): Entry {
  const name = oneLine(title) || oneLine(alt ?? '')
  const above = oneLine(kicker ?? '')
  const below = oneLine(teaser ?? '')
  return {
    before: above === '' ? '' : `${above}: `,
    title: name,
    after: below === '' ? '' : ` – ${below}`,
    // A `javascript:` address must not become a link that someone clicks in a preview.
    url: url !== null && /^(?:https?:|[^:]*$|[./?#])/i.test(url) ? url : null,
  }
}
