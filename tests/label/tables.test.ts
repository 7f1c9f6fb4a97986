import {describe, expect, it} from 'vitest'
import {makeReady, namesOnly} from '../../src/label/make-ready.ts'
import type {Model} from '../../src/label/model/model.ts'
import {readModel} from '../../src/label/model/read-model.ts'
import type {Ready} from '../../src/label/ready.ts'
import {layOut, lookAt, type Plain} from '../../src/label/tables.ts'
import {compilePhrases, matchPhrases} from '../../src/label/words/compile.ts'
import {lists} from '../../src/label/words/lists.ts'

describe('tables laid out as bytes', () => {
  const value = {
    name: 'Norvale “Press”',
    none: null,
    parts: [{odd: Uint8Array.of(1, 2, 3), wide: Float32Array.of(0.5, -2)}, 7, true],
  }

  it('are read as they were', () => {
    expect(lookAt(layOut(value))).toEqual(value)
  })

  it('are views of the bytes, not copies', () => {
    const bytes = layOut(value)
    const {parts} = lookAt(bytes) as {parts: [{wide: Float32Array}]}
    expect(parts[0].wide.buffer).toBe(bytes.buffer)
  })

  it('may begin anywhere in a larger buffer', () => {
    const bytes = layOut(value)
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(lookAt(shifted.subarray(3))).toEqual(value)
  })
})

describe('what the build makes ready', () => {
  const ready = lookAt(makeReady()) as unknown as Ready

  it('is the model that ships', () => {
    const bytes = (model: Model): Uint8Array => layOut(model as unknown as Plain)
    expect(Buffer.compare(bytes(ready.model), bytes(readModel()))).toBe(0)
  })

  it('is the phrases of all lists', () => {
    const own = compilePhrases(lists)
    for (const {yes, no} of lists)
      for (const line of [...yes, ...no])
        expect(matchPhrases(ready.phrases, line.toLowerCase())).toBe(matchPhrases(own, line.toLowerCase()))
  })

  it('leaves the names of the lists, in their order', () => {
    expect(namesOnly().map(({kind}) => kind)).toEqual(lists.map(({kind}) => kind))
  })
})
