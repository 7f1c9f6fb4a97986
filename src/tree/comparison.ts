/** What became of a passage on its way from one version of a story to another. */
export type ChangeKind = 'same' | 'rewritten' | 'cut' | 'added'

/** Words that stand in both versions, in the first only, or in the second only. */
export interface WordRun {
  kind: 'same' | 'cut' | 'added'
  text: string
}

/** One passage of two versions side by side. Every key always there. */
export interface Change {
  part: 'headline' | 'byline' | 'dateline' | 'paragraph'
  kind: ChangeKind
  /** It stands at another place among the paragraphs than in the first version. */
  moved: boolean
  /** Numbers (1-based) of its paragraphs in the first and in the second version: several of one and one of the other where an outlet merged or split. */
  from: number[]
  to: number[]
  /** Its text in either version, a blank line between paragraphs; null where it is not there. */
  before: string | null
  after: string | null
  /** Share of its words that stand in both, 0 to 1. */
  similarity: number
  /** What a rewrite changed, word by word; empty for all else. */
  words: WordRun[]
}

/** Two versions of a story, `a` and `b`, passage by passage in the order of the second; what was cut stands where it would have stood. */
export interface Comparison {
  /** Number of paragraphs of the body by what became of them; `moved` ones are also among `same` or `rewritten`. */
  same: number
  rewritten: number
  moved: number
  cut: number
  added: number
  /** Share of the first version's body words that the second holds, 0 to 1. */
  kept: number
  changes: Change[]
}
