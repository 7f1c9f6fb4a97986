import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadStories} from '../../src/train/stories.ts'
import {roles} from '../../src/tree/role.ts'

const html = `<!doctype html><html><head><title>Ferry strike ends</title></head><body>
<nav><a href="/">Home</a></nav>
<article><h1 data-role="headline">Ferry <em>strike</em> ends</h1>
<p data-role="byline">By Jane Roe</p>
<div data-role="body"><p>The crews went back to work on Friday.</p><p>The first boat sailed at six.</p></div>
<figure><img src="pier.jpg" alt="The pier at dawn" data-role="alt"><figcaption data-role="caption">The pier on Friday</figcaption></figure>
<div data-role="related"><img src="bridge.jpg" alt="A bridge"><a href="/2">Bridge to close for a month</a></div>
</article></body></html>`
const table = 'furniture\tMenu\n\nheadline\tFerry strike ends\nbody\tThe crews went back to work on Friday.\n'
const markdown =
  'headline\t# Ferry strike ends\n\nalt\t![The pier](pier.jpg)\n\nbody\tThe crews went **back** to work.\n'

describe('invented stories', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-stories-'))
  writeFileSync(join(folder, 'a.html'), html)
  writeFileSync(join(folder, 'b.tsv'), table)
  writeFileSync(join(folder, 'c.md.tsv'), markdown)
  const told = loadStories(folder).map(({id, view, page, roles: labels}) => ({
    id,
    view,
    lines: page.children.map(({value}, i) => `${roles[labels[i] as number]}: ${value}`),
  }))
  const lines = [
    'furniture: Home',
    'headline: Ferry strike ends',
    'byline: By Jane Roe',
    'body: The crews went back to work on Friday.',
    'body: The first boat sailed at six.',
    'alt: The pier at dawn',
    'caption: The pier on Friday',
    'related: A bridge',
    'related: Bridge to close for a month',
  ]

  test('labelled HTML is read without its labels, and once more as text', () => {
    expect(told.slice(0, 2)).toEqual([
      {id: 'a', view: 'html', lines},
      {id: 'a', view: 'text', lines},
    ])
  })

  test('tables of lines are read as text or as Markdown', () => {
    expect(told.slice(2)).toEqual([
      {
        id: 'b',
        view: 'text',
        lines: ['furniture: Menu', 'headline: Ferry strike ends', 'body: The crews went back to work on Friday.'],
      },
      {
        id: 'c',
        view: 'markdown',
        lines: ['headline: Ferry strike ends', 'alt: The pier', 'body: The crews went back to work.'],
      },
    ])
  })
})
