import type {Model} from './model.ts'
import {unpack} from './pack.ts'
import {packed} from './weights.ts'

let model: Model | null = null

/** The model that ships with the package, decoded once. */
export function readModel(): Model {
  model ??= unpack(fromBase64(packed))
  return model
}

/** Node is faster at it than `atob`, which browsers have as well. */
function fromBase64(text: string): Uint8Array {
  const node = globalThis as {Buffer?: {from(text: string, encoding: 'base64'): Uint8Array}}
  if (node.Buffer !== undefined) return node.Buffer.from(text, 'base64')
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let i = 0; i < characters.length; i++) bytes[i] = characters.charCodeAt(i)
  return bytes
}
