import type {BodyBlock, Caption, Duplicate, Note, Passage, Place, Related} from '../../tree/story.ts'
import {choice, list, type Schema, shape, text, textOrNull, wholeNumber} from './shapes.ts'

const place: Readonly<Record<keyof Place, Schema>> = {
  line: wholeNumber('First source line, from 1; of HTML, first rendered line.', 1),
  endLine: wholeNumber('Last source line.', 1),
}

/** A text and where it stood. */
export const passageSchema: Schema = {
  title: 'Passage',
  ...shape<Passage>('A text and where it stood.', {text: text('The text.'), ...place}),
}

/** A piece of the copy. */
export const bodySchema: Schema = {
  title: 'Body block',
  ...shape<BodyBlock>('A piece of the copy.', {
    type: choice<BodyBlock['type']>('What kind of piece it is.', {
      paragraph: 'A paragraph.',
      subheading: 'A heading inside the story.',
      item: 'An item of a list.',
      row: 'A row of a table; its cells are parted by ` | `.',
      quote: 'A quotation set apart.',
    }),
    text: text('The text; of the paragraph that carries the dateline, what follows it.'),
    ...place,
  }),
}

/** What stands below a picture. */
export const captionSchema: Schema = {
  title: 'Caption',
  ...shape<Caption>('A picture of the story, as its caption, credit and alternative text tell it.', {
    kind: choice<Caption['kind']>('What is shown.', {
      photo: 'A photograph.',
      video: 'A film.',
      graphic: 'A drawing, a map or a chart.',
    }),
    text: text('The caption without its credit; empty where the picture has a credit alone.'),
    credit: textOrNull('Who made or owns the picture, without a label and brackets.', {examples: ['Tom Reed/AP']}),
    alt: textOrNull('The alternative text.'),
    src: textOrNull('The picture’s address, resolved where a base is known.'),
    position: wholeNumber('How many blocks of `body` stand before it.', 0),
    ...place,
  }),
}

/** What is said about the story. */
export const noteSchema: Schema = {
  title: 'Note',
  ...shape<Note>('A line about the story that is none of its copy.', {
    kind: choice<Note['kind']>('What the line is about.', {
      correction: 'A correction, a clarification or an update.',
      contributors: 'Who else reported, wrote or edited.',
      biography: 'Who the author is.',
      disclaimer: 'What the outlet or agency does not answer for.',
      embargo: 'Until when the story must not be published.',
      mark: 'A mark of the wire, such as `-0-` or `ENDS`.',
      other: 'Anything else.',
    }),
    text: text('The line.'),
    ...place,
  }),
}

/** Another story. */
export const relatedSchema: Schema = {
  title: 'Related',
  ...shape<Related>('Another story that the page points to.', {
    title: text('Its headline.'),
    alt: textOrNull('The alternative text of its picture.'),
    kicker: textOrNull('The words above its headline.'),
    teaser: textOrNull('The words below its headline.'),
    extra: list('What else stands in its card: dates, counts, labels.', text('A line.')),
    url: textOrNull('Its address, resolved where a base is known.'),
    ...place,
  }),
}

/** What is said twice. */
export const duplicateSchema: Schema = {
  title: 'Duplicate',
  ...shape<Duplicate>('A block that repeats others.', {
    text: text('The text.'),
    of: list('What it repeats.', wholeNumber('First source line of a block that it repeats.', 1)),
    ...place,
  }),
}
