import {plain} from './spelling.ts'

/** What a phrase list says, and lines that must and must not match it. */
export interface PhraseList {
  /** Name of the kind of line, as `explain` prints it. */
  kind: string
  /** Whole lines: folded, lower case, without closing marks; `#` stands for a number. */
  whole: readonly string[]
  /** Openings of a line. A closing `*` lets the last word go on (`abonn*`). */
  starts: readonly string[]
  /** Words anywhere in a line; `*` as above. */
  contains: readonly string[]
  /** Invented lines that match; the suite runs them. */
  yes: readonly string[]
  /** Invented lines that do not. */
  no: readonly string[]
  /** By language, an invented line that matches and one of ordinary copy that does not. */
  languages?: Readonly<Record<string, readonly [yes: string, no: string]>>
}

/**
 * Splits a table of phrases, one language a row, phrases apart by ` · `, in the spelling in which lines are compared. The table is
 * spelled as one text: there are some fifteen thousand phrases, and a page may be all that a process reads.
 */
export function phrases(table: string): readonly string[] {
  return plain(table.trim())
    .split('\n')
    .flatMap((row) => row.trim().split(' · '))
}
