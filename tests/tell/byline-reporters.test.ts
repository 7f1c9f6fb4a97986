import {describe, expect, it} from 'vitest'
import {reporters} from '../../src/tell/byline-reporters.ts'
import {labelled} from './labelled.ts'

const named = (note: string, ...known: string[]): string[] | null =>
  reporters(labelled(['body', 'The lamp burns.'], ['note', note]).children, known)

describe('the reporters of a note at the foot', () => {
  it('join those whose card stands below it, without helpers and editors', () => {
    const note =
      '(Reporting by Ada Quill in Tallow Bay and Tom Reed in Norvale; Additional reporting by Eva Beispiel; Editing by Max Poe)'
    expect(named(note, 'Tom Reed')).toEqual(['Ada Quill', 'Tom Reed'])
  })

  it('are nobody where the card is another’s, or the note names no reporter', () => {
    expect(named('(Reporting by Ada Quill; Editing by Max Poe)', 'Tom Reed')).toBeNull()
    expect(named('Correction: an earlier version of this story gave a wrong price.', 'Tom Reed')).toBeNull()
  })
})
