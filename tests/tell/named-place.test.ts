import {describe, expect, it} from 'vitest'
import {namesPlace} from '../../src/tell/named-place.ts'
import type {BodyBlock} from '../../src/tree/story.ts'

const body = (...texts: string[]): BodyBlock[] => texts.map((text) => ({type: 'paragraph', text, line: 1, endLine: 1}))

describe('a place that no list knows', () => {
  it.each([
    ['OSTMOOR', 'The bridge in Ostmoor is closed.'],
    ['STORSKJÆR', 'Rundt bordet på Storskjær er det stille.'],
    ['مرسى النخيل', 'أغلقت المخابز في مدينة مرسى النخيل يوم الخميس.'],
  ])('%s is named in the copy', (name, text) => expect(namesPlace(body(`${name}: …`, text), name)).toBe(true))

  it.each([
    ['OSTMOOR', 'Ostmoor said the bridge was closed.'],
    ['OSTMOOR', 'The bridge in Ostmoorland is closed.'],
    ['AGGRESSION', 'The aggression in the harbour went on.'],
  ])('%s is not by “%s”', (name, text) => expect(namesPlace(body(text), name)).toBe(false))
})
