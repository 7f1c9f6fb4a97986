import type {Byline, Dateline, TimeSource} from '../../tree/story.ts'
import {choiceOrNull, list, type Schema, shape, text, textOrNull} from './shapes.ts'

const day = '\\d{4}-\\d{2}-\\d{2}'
const clock = '\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?'
const asPrinted: Schema = {
  pattern: `^${day}(T${clock}(Z|[+-]\\d{2}:\\d{2})?)?$`,
  examples: ['2024-01-12', '2024-01-12T18:04', '2024-01-12T18:04+02:00'],
}
const inUtc: Schema = {pattern: `^${day}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`, examples: ['2024-01-12T16:04:00Z']}

const timeSource = choiceOrNull<TimeSource>('Where that time was read.', {
  printed: 'A line of the page.',
  metadata: 'What the page says of itself outside its text; no line says it.',
  'printed+metadata': 'A line of the page; metadata that agree with it add the hour or the zone.',
})

/** Where and when. */
export const datelineSchema: Schema = {
  title: 'Dateline',
  ...shape<Dateline>('Where and when: the dateline in front of the copy, and the times of the page.', {
    text: textOrNull('The copy’s dateline as printed.', {examples: ['PORT ELLIN, Ohio (AP)']}),
    separator: textOrNull('What stands between it and the copy; null where it stands on a line of its own.'),
    location: textOrNull('Its place or places as printed.', {examples: ['PORT ELLIN, Ohio']}),
    locations: list('Its places one by one.', text('A place as printed.')),
    agency: textOrNull('Its agency as printed.', {examples: ['AP']}),
    agencyName: textOrNull('That agency’s own name.', {examples: ['Associated Press']}),
    date: textOrNull('Its day as printed.', {examples: ['Jan 12']}),
    timestamp: textOrNull('The page’s time line as printed.', {examples: ['12 January 2024, 18:04']}),
    published: textOrNull(
      'When the story was published, as exact as the page says it: an hour or a zone is there only where the page has one.',
      asPrinted,
    ),
    publishedSource: timeSource,
    publishedUtc: textOrNull('The same in UTC, where the zone is known or was given.', inUtc),
    updated: textOrNull('When it was last changed, in the same form.', asPrinted),
    updatedSource: timeSource,
    updatedUtc: textOrNull('The same in UTC, where the zone is known or was given.', inUtc),
  }),
}

/** Who. */
export const bylineSchema: Schema = {
  title: 'Byline',
  ...shape<Byline>('Who wrote the story.', {
    text: textOrNull('The byline’s lines as printed, joined by line feeds.'),
    authors: list('People and desks, without “By”, titles and roles.', text('A name.')),
    agency: textOrNull('The agency or outlet that it names, as printed.'),
    agencyName: textOrNull('That agency’s own name.'),
  }),
}
