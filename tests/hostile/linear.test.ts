import {afterAll, describe, expect, test} from 'vitest'
import type {PageFormat} from '../../src/tree/page.ts'
import type {Attack} from './attack.ts'
import {htmlAttacks} from './html-attacks.ts'
import {markdownAttacks} from './markdown-attacks.ts'
import {textAttacks} from './text-attacks.ts'
import {type Told, Victim} from './victim.ts'

const families: readonly [PageFormat, readonly Attack[]][] = [
  ['text', textAttacks],
  ['markdown', markdownAttacks],
  ['html', htmlAttacks],
]
/** Runs for each character of a page that any one function may need, whatever the page holds. */
const dense = 60
const victim = new Victim({counted: true})
afterAll(() => victim.end())

/** Functions and patterns that do much, and whose work grows by much more than twice where the page is twice as large. */
function superlinear(small: Told['work'], large: Told['work'], characters: number): Map<string, string> {
  const grown = Object.entries(large ?? {}).filter(
    ([name, runs]) => runs > dense * characters && runs > 2.6 * (small?.[name] ?? 0),
  )
  return new Map(grown.map(([name, runs]) => [name, `${name}: ${small?.[name] ?? 0} → ${runs}`]))
}

describe.each(families)('work grows as the page does, read as %s:', (from, attacks) => {
  test.each(attacks)(
    '$name',
    async ({make, lines}) => {
      const size = lines ? 250 : 1500
      const small = await victim.tell(make(size), from)
      const page = make(size * 2)
      const large = await victim.tell(page, from)
      const grown = superlinear(small.work, large.work, page.length)
      if (grown.size === 0) return
      // What only comes to its full work on a larger page (trees that are asked of more of its lines) grows so once, and not again.
      const larger = make(size * 4)
      const again = superlinear(large.work, (await victim.tell(larger, from)).work, larger.length)
      expect([...again].filter(([name]) => grown.has(name)).map(([, growth]) => growth)).toEqual([])
    },
    60_000,
  )
})
