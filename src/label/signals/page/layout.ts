import type {Block} from '../../../tree/page.ts'
import {MISSING} from '../../model/trees.ts'
import type {PageSignals} from './page-signals.ts'

const signals: readonly [string, (block: Block, next: Block | undefined) => number][] = [
  ['is-attribute', ({data}) => (data.origin === 'attribute' ? 1 : 0)],
  ['marked-as-heading', ({data}) => data.depth],
  ['marked-as-item', ({data}) => (data.shape === 'item' ? 1 : 0)],
  ['marked-as-row', ({data}) => (data.shape === 'row' ? 1 : 0)],
  ['marked-as-quote', ({data}) => (data.shape === 'quote' ? 1 : 0)],
  ['marked-as-paragraph', ({data}) => (data.shape === 'paragraph' ? 1 : 0)],
  ['marked-as-rule', ({data}) => (data.shape === 'rule' ? 1 : 0)],
  [
    'share-in-links',
    (block) => (block.data.linked === null ? MISSING : block.data.linked / Math.max(1, block.value.length)),
  ],
  ['has-address', ({data}) => (data.url === null ? 0 : 1)],
  ['beside-a-picture', ({data}) => (data.picture === null ? 0 : 1)],
  ['blank-lines-before', ({data}) => Math.min(data.gap, 4)],
  ['blank-lines-after', (_, next) => (next ? Math.min(next.data.gap, 4) : 4)],
  ['has-datetime', ({data}) => (data.datetime === null ? 0 : 1)],
  ['source-lines', ({position}) => Math.min(position.end.line - position.start.line + 1, 20)],
]

/** What the source's own marks and blank lines say of a block. */
export const layout: PageSignals = {
  names: signals.map(([name]) => name),
  fill({blocks}, {table, width, at}) {
    for (let i = 0; i < blocks.length; i++)
      for (let s = 0; s < signals.length; s++)
        table[i * width + at + s] = (signals[s] as (typeof signals)[number])[1](blocks[i] as Block, blocks[i + 1])
  },
}
