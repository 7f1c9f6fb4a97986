import {describe, expect, it} from 'vitest'
import {takeMarks} from '../../src/tell/wire-marks.ts'
import type {BodyBlock} from '../../src/tree/story.ts'

const block = (text: string, line: number, type: BodyBlock['type'] = 'paragraph'): BodyBlock => ({
  type,
  text,
  line,
  endLine: line,
})

describe('wire marks', () => {
  it('go from the copy to the notes, in order, with their lines', () => {
    const body = [
      block('BC-US--Ferry Aground,612', 1),
      block('^Ferry runs aground^', 2),
      block('PORT ELLIN, Ohio (AP) — A ferry ran aground.', 4),
      block('The way out', 6, 'subheading'),
      block('It is still there. (END)', 8),
      block('612 words', 10),
      block('-0-', 12),
    ]
    const notes = takeMarks(body)
    expect(body.map(({text}) => text)).toEqual([
      'PORT ELLIN, Ohio (AP) — A ferry ran aground.',
      'The way out',
      'It is still there.',
    ])
    expect(notes.map(({kind, text, line}) => [kind, text, line])).toEqual([
      ['mark', 'BC-US--Ferry Aground,612', 1],
      ['mark', '^Ferry runs aground^', 2],
      ['mark', '(END)', 8],
      ['mark', '612 words', 10],
      ['mark', '-0-', 12],
    ])
  })

  it('behind the last sentence go, behind others they stay', () => {
    const body = [block('Die Fähre sitzt fest. (kas)', 1), block('Sie wird geborgen. (kas)', 2)]
    expect(takeMarks(body).map(({text, line}) => [text, line])).toEqual([['(kas)', 2]])
    expect(body.map(({text}) => text)).toEqual(['Die Fähre sitzt fest. (kas)', 'Sie wird geborgen.'])
  })

  it('take along what is not for publication, to its end', () => {
    const body = [
      block('Karnfeld (dpa) - Die Fähre sitzt fest.', 1),
      block('* * * * Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt', 2),
      block('Ansprechpartner: Max Muster, Hafenamt', 3),
    ]
    expect(takeMarks(body).map(({line}) => line)).toEqual([2, 3])
    expect(body.map(({line}) => line)).toEqual([1])
  })

  it('leave ordinary copy as it is', () => {
    const copy = ['A ferry ran aground.', '“Yes.”', 'More', 'The coalition lost its majority (ODS).']
    const body = copy.map((text, i) => block(text, i))
    expect(takeMarks(body)).toEqual([])
    expect(body.map(({text}) => text)).toEqual(copy)
  })

  it('are all there is of a story: then they stay', () => {
    const body = [block('###', 1)]
    expect(takeMarks(body)).toEqual([])
    expect(body).toEqual([block('###', 1)])
  })
})
