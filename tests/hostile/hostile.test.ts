import {afterAll, describe, expect, test} from 'vitest'
import {storySchema} from '../../src/format/schema.ts'
import type {PageFormat} from '../../src/tree/page.ts'
import {validator} from '../format/validator.ts'
import type {Attack} from './attack.ts'
import {htmlAttacks} from './html-attacks.ts'
import {markdownAttacks} from './markdown-attacks.ts'
import {textAttacks} from './text-attacks.ts'
import {Victim} from './victim.ts'

const validate = validator(storySchema)
const victim = new Victim({counted: false})
afterAll(() => victim.end())

const families: readonly [PageFormat, readonly Attack[]][] = [
  ['text', textAttacks],
  ['markdown', markdownAttacks],
  ['html', htmlAttacks],
]

describe.each(families)(
  'thousands of parts, read as %s, are told within thirty seconds, and no line is lost:',
  (from, attacks) => {
    test.each(attacks)(
      '$name',
      async ({make, lines}) => {
        const {record, faults} = await victim.tell(make(lines ? 2000 : 40_000), from)
        expect(faults).toEqual([])
        expect(validate(record)).toEqual([])
        expect(record.error?.code).not.toBe('internal')
      },
      60_000,
    )
  },
)
