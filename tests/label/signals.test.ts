import {describe, expect, test} from 'vitest'
import {readLine} from '../../src/label/line.ts'
import {lineSignals} from '../../src/label/signals/line-signals.ts'
import {readingNames} from '../../src/label/signals/reading.ts'
import {columnNames} from '../../src/label/table.ts'

describe('every signal sees its own examples', () => {
  for (const {name, see, yes, no} of lineSignals)
    test(name, () => {
      expect(yes.length, 'a signal shows what it sees').toBeGreaterThan(0)
      expect(no.length, 'and what it does not').toBeGreaterThan(0)
      const least = Math.min(...yes.map((text) => see(readLine(text))))
      const most = Math.max(...no.map((text) => see(readLine(text))))
      const low = yes.find((text) => see(readLine(text)) === least)
      const high = no.find((text) => see(readLine(text)) === most)
      expect(least, `“${low}” against “${high}”`).toBeGreaterThan(most)
    })
})

test('no two columns have one name', () => {
  const names = [...columnNames, ...readingNames]
  expect(new Set(names).size).toBe(names.length)
})
