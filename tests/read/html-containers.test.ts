import {describe, expect, it} from 'vitest'
import {readHtml} from '../../src/read/html.ts'
import type {Container} from '../../src/tree/container.ts'
import type {Block} from '../../src/tree/page.ts'

const blocks = (html: string): Block[] => readHtml(html).children
const path = (block: Block | undefined): string[] => {
  const names: string[] = []
  for (let at = block?.data.container ?? null; at !== null; at = at.parent) names.unshift(at.name)
  return names
}
const outermost = (block: Block | undefined): Container => {
  let at = block?.data.container as Container
  while (at.parent !== null) at = at.parent
  return at
}

describe('containers', () => {
  it('are the innermost element that holds the whole block, inline ones too', () => {
    const found = blocks('<body><div><p><span class="byline">By <b>Ada Wren</b></span></p><p>x <b>y</b></p></div>')
    expect(path(found[0])).toEqual(['html', 'body', 'div', 'p', 'span'])
    expect(path(found[1])).toEqual(['html', 'body', 'div', 'p'])
  })

  it('widen to hold text after a closed child', () => {
    expect(path(blocks('<div><i><b>one</b></i> two</div>')[0])).toEqual(['html', 'div'])
  })

  it('are shared by the blocks inside', () => {
    const [one, two] = blocks('<article>one<br>two</article>')
    expect(one?.data.container).toBe(two?.data.container)
  })

  it('name the words of class, id and kind attributes, split at case, digits and marks', () => {
    const html =
      '<div id="mainContent" class="ArticleBody__text2 HTMLBlock" role="article" itemprop="articleBody" data-testid="lead-para">x</div>'
    const words = blocks(html)[0]?.data.container?.words ?? ''
    for (const word of ['main', 'content', 'article', 'body', 'text', 'html', 'block', 'testid', 'lead', 'para'])
      expect(words).toContain(` ${word} `)
    expect(words).not.toMatch(/\d|[A-Z]/)
  })

  it('have a blank for words where an element has none, and never more than 300 characters', () => {
    expect(blocks('<p>x</p>')[0]?.data.container?.words).toBe(' ')
    const long = 'word '.repeat(500)
    expect(blocks(`<p class="${long}">x</p>`)[0]?.data.container?.words.length).toBeLessThanOrEqual(301)
  })

  it('sum up the text inside', () => {
    const found = blocks('<section><p>One, two.</p><p><a href="/x">Three。</a></p></section><p>Four</p>')
    expect(found[0]?.data.container?.parent).toMatchObject({
      name: 'section',
      chars: 15,
      linkedChars: 6,
      blocks: 2,
      stops: 3,
    })
    expect(outermost(found[0])).toMatchObject({chars: 19, blocks: 3})
  })

  it('are numbered in document order, parents before children', () => {
    const found = blocks('<div><p>a</p></div><div><p>b</p><img alt="c"></div>')
    const indexes = found.map(({data}) => data.container?.index ?? -1)
    expect(indexes).toEqual([2, 4, 3])
    for (const {data} of found) expect(data.container?.parent?.index).toBeLessThan(data.container?.index ?? 0)
  })

  it('inherit being hidden', () => {
    expect(blocks('<div hidden><p><b>x</b></p></div>')[0]?.data.container?.hidden).toBe(true)
    expect(blocks('<div aria-hidden="true"><p>x</p></div>')[0]?.data.container?.hidden).toBe(true)
    expect(blocks('<div aria-hidden="false"><p>x</p></div>')[0]?.data.container?.hidden).toBe(false)
  })
})
