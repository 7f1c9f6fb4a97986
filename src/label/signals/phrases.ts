import {kinds, phraseLists} from '../words/matcher.ts'
import type {Signal} from './signal.ts'

/** One signal for each kind of phrase: which lists they are, and their words, stands in `words/`. */
export const phrases: readonly Signal[] = kinds.map((kind, bit) => ({
  name: `${kind}-words`,
  see: ({kinds: seen}) => (seen >>> bit) & 1,
  yes: phraseLists[bit]?.yes ?? [],
  no: phraseLists[bit]?.no ?? [],
}))
