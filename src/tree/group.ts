/** Stories that are the same copy, as several outlets printed it. Every key always there. */
export interface StoryGroup {
  /** 1-based, in the order of first members. */
  group: number
  size: number
  /** Index (0-based, in `members`) of the version that holds most of the shared copy. */
  fullest: number
  /** Headline and language of the fullest version. */
  headline: string | null
  language: string | null
  /** Agency, place and day that most members name; the first of equals. */
  agency: string | null
  location: string | null
  date: string | null
  /** In the order in which they were given. */
  members: GroupMember[]
}

/** Where a story record came from: its own source, and the line (1-based) that held it. */
export interface StoryOrigin {
  file: string | null
  line: number | null
}

/** One outlet's version. */
export interface GroupMember extends StoryOrigin {
  id: string | number | null
  path: string | null
  url: string | null
  headline: string | null
  agency: string | null
  location: string | null
  /** Day, as `2021-05-03`. */
  date: string | null
  wordCount: number
  /** How much of the shorter of the two copies this one and the fullest share, 0 to 1. */
  similarity: number
  /** How much of the fullest version's copy it holds, 0 to 1. */
  holds: number
}
