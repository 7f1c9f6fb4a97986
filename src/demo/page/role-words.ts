import type {Role} from '../../tree/role.ts'

/** What each role means, for someone who has not read the documentation. */
export const roleWords: Readonly<Record<Role, string>> = {
  headline: 'the story’s own headline',
  standfirst: 'the summary under the headline',
  dateline: 'where and when: a line of place, day or time',
  byline: 'who wrote it',
  body: 'a paragraph of the copy',
  subheading: 'a heading inside the copy',
  caption: 'what is said under a picture, with its credit',
  alt: 'the alternative text of a picture',
  note: 'said of the story, not in it: a correction, a biography, a note to the desk',
  related: 'another story that the page links to',
  furniture: 'everything else that the site puts on the page',
  duplicate: 'said already elsewhere on the page',
}
