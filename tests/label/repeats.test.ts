import {describe, expect, test} from 'vitest'
import {findRepeats as find, type Repeats, sameTexts} from '../../src/label/repeats.ts'

function findRepeats(texts: readonly string[], ideographic: boolean): Repeats {
  return find(texts, sameTexts(texts), ideographic)
}

const first = 'The harbour board met for three hours before the vote was called off.'
const second = 'Fishing crews had blocked the northern pier since the small hours of Monday.'
const third = 'A new date has not been set, and the mayor declined to name one.'

describe('repeats', () => {
  test('finds the paragraphs that a run-on copy holds, in order', () => {
    const {holds, covered, inside} = findRepeats([first + second + third, first, 'Menu', second, third], false)
    expect(holds[0]).toEqual([1, 3, 4])
    expect(covered[0]).toBeCloseTo(1)
    expect([...inside]).toEqual([-1, 0, -1, 0, 0])
  })

  test('counts copies whatever their spacing and punctuation', () => {
    const {copies, first: earliest} = findRepeats([first, 'Share', first.replaceAll(' ', '  '), 'Share'], false)
    expect([...copies]).toEqual([2, 2, 2, 2])
    expect([...earliest]).toEqual([0, 1, 0, 1])
  })

  test('finds a pull quote in the paragraph that it was lifted from', () => {
    const {inside} = findRepeats(
      [
        `“I never saw the second letter, nor did anyone,” she said. ${second}`,
        'I never saw the second letter, nor did anyone',
      ],
      false,
    )
    expect([...inside]).toEqual([-1, 0])
  })

  test('does not take a short line for part of a longer one', () => {
    expect([...findRepeats(['“Yes.” The mayor left.', '“Yes.”'], false).inside]).toEqual([-1, -1])
  })

  test('finds an older wording by its beginning', () => {
    const {twin} = findRepeats(
      ['Harbour board votes to close the ferry line', 'Menu', 'Harbour board votes to close the old pier'],
      false,
    )
    expect([...twin]).toEqual([2, -1, 0])
  })

  test('does a bounded amount of work on a page of like beginnings', () => {
    const hostile = Array.from({length: 300}, (_, i) => 'a'.repeat(400 + i))
    expect(findRepeats(hostile, false).squeezed).toHaveLength(300)
  })
})
