import {describe, expect, test} from 'vitest'
import {htmlPage} from '../../src/bench/html-page.ts'
import {median, race} from '../../src/bench/measure.ts'
import {textPage} from '../../src/bench/text-page.ts'
import {readHtml} from '../../src/read/html.ts'

const seeds = [1, 2, 3, 4, 5, 6]

describe('the pages that are timed', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(htmlPage(3)).toBe(htmlPage(3))
    expect(textPage(3)).toBe(textPage(3))
    expect(htmlPage(3)).not.toBe(htmlPage(4))
  })

  test('have three fifths of their bytes in scripts, styles and drawings, as real ones', () => {
    const pages = seeds.map(htmlPage).join('')
    const dead = pages.match(/<(script|style|svg)\b[\s\S]*?<\/\1>/g)?.join('').length ?? 0
    expect(dead / pages.length).toBeGreaterThan(0.5)
    expect(dead / pages.length).toBeLessThan(0.7)
  })

  test('have the lines of a page of news', () => {
    for (const seed of seeds) {
      const {length} = readHtml(htmlPage(seed)).children
      expect(length).toBeGreaterThan(80)
      expect(length).toBeLessThan(600)
    }
  })
})

test('all contestants run over all pages in every round, and the middle time counts', async () => {
  const seen: string[] = []
  const runner = (name: string): {name: string; run: (page: string) => void} => ({
    name,
    run: (page) => void seen.push(name + page),
  })
  const results = await race([runner('a'), runner('b')], ['1', '2'], 1)
  expect(seen.slice(0, 8)).toEqual(['a1', 'a2', 'b1', 'b2', 'a1', 'a2', 'b1', 'b2'])
  expect(results.map(({name}) => name)).toEqual(['a', 'b'])
  expect(median([5, 1, 3])).toBe(3)
})
