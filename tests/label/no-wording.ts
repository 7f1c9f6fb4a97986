import type {Wording} from '../../src/label/wording.ts'
import {roles} from '../../src/tree/role.ts'

/** A wording that knows no word. */
export const noWording: Wording = {
  buckets: new Uint32Array(),
  weights: new Int8Array(),
  scale: 1,
  base: new Float32Array(roles.length),
}
