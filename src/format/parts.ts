import type {StoryRecord} from '../tree/story.ts'

/** What a story told to a human is made of, in the order in which it is printed. */
export const parts = [
  'front-matter',
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'captions',
  'notes',
  'related',
  'furniture',
  'duplicates',
] as const

/** One of the parts of a printed story. */
export type Part = (typeof parts)[number]

/** The parts printed when nothing else is asked for. */
export const usualParts: readonly Part[] = ['headline', 'standfirst', 'byline', 'dateline', 'body', 'captions']

export interface FormatOptions {
  /** Parts to print besides the others. */
  include?: readonly Part[]
  /** The only parts to print (with those of `include`); null or absent: the usual ones. */
  only?: readonly Part[] | null
}

/** A story as a string that ends in a line feed, or the empty string where there is nothing to print. Pure. */
export type Format = (record: StoryRecord, options?: FormatOptions) => string

/** The parts of a record that options ask for; of one without a story only those that they name. */
export function chosenParts({ok}: StoryRecord, {only, include}: FormatOptions): ReadonlySet<Part> {
  return new Set([...(only ?? (ok ? usualParts : [])), ...(include ?? [])])
}
