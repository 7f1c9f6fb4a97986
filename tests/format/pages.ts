import {emptyMetadata} from '../../src/tree/metadata.ts'
import type {Block, BlockData, Page} from '../../src/tree/page.ts'
import {emptyTally} from '../../src/tree/tally.ts'

/** A block of a page as a labeller leaves it. */
export function labelled(value: string, line: number, data: Partial<BlockData>): Block {
  const span = data.raw?.split('\n').length ?? 1
  return {
    type: 'block',
    value,
    position: {start: {line, column: 1}, end: {line: line + span - 1, column: 1}},
    data: {
      raw: value,
      origin: 'text',
      shape: 'line',
      depth: 0,
      gap: 1,
      linked: null,
      url: null,
      picture: null,
      container: null,
      datetime: null,
      ...data,
    },
  }
}

export function pageOf(children: Block[]): Page {
  return {
    type: 'page',
    children,
    data: {format: 'text', metadata: emptyMetadata(), tally: emptyTally(), lineCount: children.length},
  }
}

/** Four blocks of an invented page, one of them hard-wrapped and one a duplicate. */
export function ferryPage(): Page {
  return pageOf([
    labelled('Ferry aground', 1, {
      role: 'headline',
      confidence: 0.98765,
      reasons: [
        {signal: 'short', value: 1, weight: 1.23456},
        {signal: 'stops-per-word', value: 0.123456, weight: -0.2},
        {signal: 'html-h1', value: null, weight: 0.1},
      ],
    }),
    labelled('A ferry ran aground on Monday.', 3, {
      role: 'body',
      confidence: 1,
      raw: '  A ferry ran\naground on Monday. ',
    }),
    labelled('Share\u001b', 6, {role: 'furniture', confidence: 0.5, raw: 'Share\u001b'}),
    labelled('A ferry ran aground', 8, {role: 'duplicate', of: [1]}),
  ])
}
