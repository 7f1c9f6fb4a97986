import {describe, expect, it} from 'vitest'
import {readHtml} from '../../src/read/html.ts'
import type {Block} from '../../src/tree/page.ts'

const blocks = (html: string): Block[] => readHtml(html).children
const pictures = (html: string): unknown[] => blocks(html).map(({value, data}) => [value, data.picture?.src ?? null])

describe('pictures', () => {
  it('give their alternative text a line that is no text of the page', () => {
    const [block] = blocks('<p><img src="a.jpg" alt=" The &quot;Ellin&quot;  pier "></p>')
    expect(block).toMatchObject({
      value: 'The "Ellin" pier',
      data: {origin: 'attribute', picture: {src: 'a.jpg', alt: 'The "Ellin" pier', kind: 'photo'}},
    })
    expect(readHtml('<img alt="pier">').data.tally.count).toBe(0)
  })

  it('give no line where they have no alternative text', () => {
    expect(blocks('<img src="a.jpg" alt=""><img src="b.jpg">')).toEqual([])
  })

  it('part the text around them without a blank line', () => {
    const found = blocks('<p>Before <img alt="pier"> after</p>')
    expect(found.map(({value, data}) => [value, data.gap])).toEqual([
      ['Before', 0],
      ['pier', 0],
      ['after', 0],
    ])
  })

  it('belong to the caption in their figure, wherever it stands', () => {
    const html = '<figure><figcaption>The pier.</figcaption><img src="a.jpg"></figure><p>Text.</p>'
    expect(pictures(html)).toEqual([
      ['The pier.', 'a.jpg'],
      ['Text.', null],
    ])
  })

  it('belong to a caption that only its class names', () => {
    const html = '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The pier.</p></div><p>Text.</p>'
    expect(pictures(html)).toEqual([
      ['The pier.', 'a.jpg'],
      ['Text.', null],
    ])
  })

  it('do not belong to a caption far below', () => {
    const html = `<img src="a.jpg"><p>${'Long text. '.repeat(10)}</p><p class="caption">Other.</p>`
    expect(blocks(html)[1]?.data.picture).toBeNull()
  })

  it('have the address of the picture, not that of its placeholder', () => {
    const src = (attributes: string): string | null | undefined =>
      blocks(`<img alt="x" ${attributes}>`)[0]?.data.picture?.src
    expect(src('src="data:image/gif;base64,R0" data-src="a.jpg"')).toBe('a.jpg')
    expect(src('srcset="a.jpg 1x, b.jpg 2x"')).toBe('a.jpg')
    expect(src('data-srcset="a.jpg, b.jpg 2x"')).toBe('a.jpg')
    expect(src('src="data:image/gif;base64,R0"')).toBeNull()
  })

  it('say what they are', () => {
    const kind = (html: string): string | undefined => blocks(html)[0]?.data.picture?.kind
    expect(kind('<img alt="x" src="map.svg?v=2">')).toBe('graphic')
    expect(kind('<figure><video poster="a.jpg"></video><figcaption>x</figcaption></figure>')).toBe('video')
    expect(kind('<figure class="infographic"><img src="a.png"><figcaption>x</figcaption></figure>')).toBe('graphic')
    expect(kind('<figure><iframe src="https://video.example/embed"></iframe><figcaption>x</figcaption></figure>')).toBe(
      'video',
    )
  })

  it('do not repeat their text for readers without scripts', () => {
    expect(blocks('<img alt="pier"><noscript><img alt="pier" src="a.jpg"></noscript>')).toHaveLength(1)
  })

  it('give a figure the address that only the copy for readers without scripts has', () => {
    const html = '<figure><img alt=""><noscript><img src="a.jpg"></noscript><figcaption>The pier.</figcaption></figure>'
    expect(pictures(html)).toEqual([['The pier.', 'a.jpg']])
  })

  it('in a link carry its address', () => {
    expect(blocks('<a href="/story"><img alt="pier"></a>')[0]?.data).toMatchObject({url: '/story', linked: 4})
  })
})
