import type {PageSignals} from './page-signals.ts'

/** Where on the page a block stands. */
export const place: PageSignals = {
  names: [
    'lines-from-start',
    'lines-to-end',
    'share-of-lines-before',
    'lines-of-page',
    'share-of-prose-before',
    'prose-of-page',
    'share-of-page-prose-lines',
  ],
  fill({blocks, prose, proseBefore}, {table, width, at}) {
    const count = blocks.length
    const total = proseBefore[count] as number
    const lines = prose.reduce((sum, size) => sum + (size > 0 ? 1 : 0), 0)
    for (let i = 0; i < count; i++) {
      const row = i * width + at
      table[row] = Math.log1p(i)
      table[row + 1] = Math.log1p(count - 1 - i)
      table[row + 2] = i / count
      table[row + 3] = Math.log1p(count)
      table[row + 4] = total === 0 ? 0 : (proseBefore[i] as number) / total
      table[row + 5] = Math.log1p(total)
      table[row + 6] = lines / count
    }
  },
}
