import type {Source, StoryError, StoryMessage, StoryRecord} from '../../tree/story.ts'
import {list, type Schema, shape, text, textOrNull, wholeNumber, wholeNumberOrNull} from './shapes.ts'

/** Where a page came from. */
export const sourceSchema: Schema = {
  title: 'Source',
  ...shape<Source>('Where the page came from.', {
    path: textOrNull('The file as it was named; null for standard input.'),
    id: {
      description: 'The page’s own key in the collection that it came from, as it was given.',
      type: ['string', 'number', 'null'],
    },
    url: textOrNull('The page’s address, where the page or its collection says it.'),
    format: textOrNull('What the page is written in: `text`, `markdown` or `html`.'),
    encoding: textOrNull('The encoding that its bytes were read in, such as `utf-8`.'),
    line: wholeNumberOrNull('The line of the collection that the page stood on, from 1.', 1),
    offset: wholeNumberOrNull('The byte of the collection that the page’s record begins at, from 0.', 0),
    recordId: textOrNull('The identifier of the archive record that held the page.'),
    date: textOrNull('When the page was fetched, as its collection says.'),
  }),
}

/** Why a page gave no story. */
export const errorSchema: Schema = {
  title: 'Error',
  ...shape<StoryError>('Why the page gave no story.', {
    code: text('A word for programs.', {
      pattern: '^[a-z]+(-[a-z]+)*$',
      examples: ['no-story', 'empty', 'binary', 'no-such-file', 'is-a-folder', 'unreadable', 'too-large', 'internal'],
    }),
    message: text('The same for people.'),
  }),
}

/** Something odd about a page. */
export const messageSchema: Schema = {
  title: 'Message',
  ...shape<StoryMessage>('Something odd about the page.', {
    ruleId: text('The name of the rule that noticed it.'),
    reason: text('What was noticed.'),
    line: wholeNumberOrNull('The source line, from 1, where there is one.', 1),
  }),
}

const lineNumbers = wholeNumber('A source line, from 1.', 1)

/** Which lines of the page gave the parts that carry no lines themselves. */
export const linesSchema: Schema = {
  title: 'Lines',
  ...shape<StoryRecord['lines']>('The source lines of the parts that carry none themselves.', {
    headline: list('Lines of the headline; empty where it comes from metadata.', lineNumbers),
    byline: list('Lines of the bylines.', lineNumbers),
    dateline: list('Lines of times and of datelines that stand on a line of their own.', lineNumbers),
  }),
}
