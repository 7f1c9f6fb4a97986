import type {Model} from './model/model.ts'
import {readyBytes} from './ready-bytes.ts'
import {lookAt} from './tables.ts'
import type {PhraseTables} from './words/compile.ts'

/** What a page needs and what takes longer to make than the page: a build can make it once. */
export interface Ready {
  model: Model
  phrases: PhraseTables
}

let ready: Ready | null | undefined

/** What the build has made ready, looked up once; null where it has not. */
export function readyTables(): Ready | null {
  if (ready === undefined) {
    const bytes = readyBytes()
    ready = bytes === null ? null : (lookAt(bytes) as unknown as Ready)
  }
  return ready
}
