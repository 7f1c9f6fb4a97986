import type {StoryRecord} from '../tree/story.ts'
import {bylineSchema, datelineSchema} from './schema/dateline.ts'
import {errorSchema, linesSchema, messageSchema, sourceSchema} from './schema/origin.ts'
import {
  bodySchema,
  captionSchema,
  duplicateSchema,
  noteSchema,
  passageSchema,
  relatedSchema,
} from './schema/passages.ts'
import {list, type Schema, shape, textOrNull, wholeNumber} from './schema/shapes.ts'

const here = (name: string): Schema => ({$ref: `#/$defs/${name}`})

/**
 * The JSON Schema (draft 2020-12) of a story record, version 1, that of a page that failed included. A record of a later
 * wirecopy may have more keys and is valid still.
 */
export const storySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:wirecopy:story:1',
  title: 'Story record',
  ...shape<StoryRecord>(
    'One scraped news page, told. Every key is always there, in records of pages that failed too; what a page does not have is null or an empty list.',
    {
      version: {description: 'The version of this form.', const: 1},
      ok: {description: 'Whether the page gave a story.', type: 'boolean'},
      error: {description: 'Why it gave none; null where it did.', anyOf: [here('error'), {type: 'null'}]},
      source: here('source'),
      language: textOrNull('The language as a BCP 47 tag.', {
        pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$',
        examples: ['en', 'de-AT'],
      }),
      headline: textOrNull('The headline.'),
      standfirst: list('The lines below the headline that sum the story up.', here('passage')),
      byline: here('byline'),
      dateline: here('dateline'),
      body: list('The copy, in order.', here('body')),
      captions: list('The pictures, in order.', here('caption')),
      notes: list('Lines about the story, in order.', here('note')),
      related: list('Other stories that the page points to.', here('related')),
      furniture: list('Everything else that the site puts on the page.', here('passage')),
      duplicates: list('What the page says twice.', here('duplicate')),
      lines: here('lines'),
      wordCount: wholeNumber('The words of `body`.', 0),
      messages: list('What is odd about the page.', here('message')),
    },
  ),
  oneOf: [
    {description: 'A story.', properties: {ok: {const: true}, error: {type: 'null'}}},
    {description: 'A page that failed or holds no story.', properties: {ok: {const: false}, error: {type: 'object'}}},
  ],
  $defs: {
    source: sourceSchema,
    error: errorSchema,
    passage: passageSchema,
    byline: bylineSchema,
    dateline: datelineSchema,
    body: bodySchema,
    caption: captionSchema,
    note: noteSchema,
    related: relatedSchema,
    duplicate: duplicateSchema,
    lines: linesSchema,
    message: messageSchema,
  },
}

/** The schema as indented JSON. */
export function schemaText(): string {
  return `${JSON.stringify(storySchema, null, 2)}\n`
}
