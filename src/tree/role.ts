/** The twelve roles a line of a scraped page can have, in the order in which models and reports list them. */
export const roles = [
  'headline',
  'standfirst',
  'dateline',
  'byline',
  'body',
  'subheading',
  'caption',
  'alt',
  'note',
  'related',
  'furniture',
  'duplicate',
] as const

/** One of the twelve roles. */
export type Role = (typeof roles)[number]

/** Roles of the story's own lines. */
export const storyRoles: ReadonlySet<Role> = new Set<Role>([
  'headline',
  'standfirst',
  'dateline',
  'byline',
  'body',
  'subheading',
  'caption',
])
