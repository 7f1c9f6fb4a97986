import {describe, expect, it} from 'vitest'
import {quotedSpans} from '../../src/group/quoted.ts'
import {fold} from '../../src/parse/fold.ts'

/** What stands in quotation marks, as a reader sees it. */
function speech(text: string): string[] {
  const folded = fold(text)
  const spans = quotedSpans(folded)
  return spans.flatMap((at, index) => (index % 2 === 0 ? [folded.slice(at + 1, spans[index + 1])] : []))
}

describe('speech is found', () => {
  it.each([
    ['in curly marks', '“We warned them,” he said. “Twice.”', ['We warned them,', 'Twice.']],
    ['in single marks', '‘We don’t know,’ she said, and the boats’ crews agreed.', ["We don't know,"]],
    ['in low and high marks', 'Er sagte: „Nie.“ Dann ging er.', ['Nie.']],
    ['in guillemets', 'Il dit « jamais » et partit.', [' jamais ']],
    ['in corner brackets', '部長は「本を読む『間』です」と話す。', ['本を読む『間']],
    ['to the end where it goes on in the next paragraph', 'He said: “It is late.', ['It is late.']],
  ])('%s', (_name, text, found) => {
    expect(speech(text)).toEqual(found)
  })

  it('where an apostrophe stands, it is not', () => {
    expect(speech("The workers' rights in '98 weren't the boats' owners' concern")).toEqual([])
  })
})

it.each(['"', "'a", '「', '」', "a' "])('%s a hundred thousand times does no harm', (text) => {
  const spans = quotedSpans(text.repeat(100000))
  expect(spans.length % 2).toBe(0)
  expect(spans).toEqual(spans.toSorted((a, b) => a - b))
})
