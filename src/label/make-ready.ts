import {readModel} from './model/read-model.ts'
import type {Ready} from './ready.ts'
import {layOut, type Plain} from './tables.ts'
import {compilePhrases} from './words/compile.ts'
import {lists} from './words/lists.ts'
import type {PhraseList} from './words/phrases.ts'

/** What `readyTables` gives, as bytes: the model decoded, the phrases indexed. For the build. */
export function makeReady(): Uint8Array {
  const ready: Ready = {model: readModel(), phrases: compilePhrases(lists)}
  return layOut(ready as unknown as Plain)
}

/** The phrase lists without their phrases and examples: all that is left to know of them where they have been indexed. */
export function namesOnly(): readonly PhraseList[] {
  return lists.map(({kind}) => ({kind, whole: [], starts: [], contains: [], yes: [], no: []}))
}
