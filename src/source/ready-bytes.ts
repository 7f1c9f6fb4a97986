import {readFileSync} from 'node:fs'

/** What the build has made ready, from the file beside the bundled command; it stands in for `label/ready-bytes.ts` there. */
export function readyBytes(): Uint8Array {
  return readFileSync(`${import.meta.dirname}/command.tables`)
}
