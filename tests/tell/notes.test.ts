import {expect, it} from 'vitest'
import {tellNotes} from '../../src/tell/notes.ts'
import {labelled} from './labelled.ts'

it('tells a page’s notes and what was taken off its copy in the order of their lines', () => {
  const {children} = labelled(['note', 'Correction: The pier opened in May.'], '', [
    'note',
    '(Reporting by Jane Roe; Editing by John Doe)',
  ])
  const taken = [{kind: 'mark' as const, text: '-0-', line: 2, endLine: 2}]
  expect(tellNotes(children, taken).map(({kind, line}) => [kind, line])).toEqual([
    ['correction', 1],
    ['mark', 2],
    ['contributors', 3],
  ])
})
