import {readyTables} from '../ready.ts'
import {compilePhrases, matchPhrases, type PhraseTables} from './compile.ts'
import {lists} from './lists.ts'
import type {PhraseList} from './phrases.ts'

/** The phrase lists; a list's place is its bit. */
export const phraseLists: readonly PhraseList[] = lists

/** Names of the kinds; a kind's place is its bit. */
export const kinds: readonly string[] = lists.map(({kind}) => kind)

let tables: PhraseTables | null = null

/**
 * Bit set of the kinds of phrase in a line, in the order of `kinds`.
 *
 * Takes the line folded and in lower case; looks at its first 300 characters.
 */
export function phraseKinds(folded: string): number {
  tables ??= readyTables()?.phrases ?? compilePhrases(lists)
  return matchPhrases(tables, folded)
}
