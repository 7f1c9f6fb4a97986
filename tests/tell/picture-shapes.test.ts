import {describe, expect, it} from 'vitest'
import {readHtml} from '../../src/read/html.ts'
import {tell} from '../../src/tell/tell.ts'
import type {Caption} from '../../src/tree/story.ts'
import {emptySource} from '../../src/tree/story.ts'
import {labelled} from './labelled.ts'

/** The captions of a story of two paragraphs with this between them; all else that is printed is labelled a caption. */
function told(html: string): Caption[] {
  const page = readHtml(`<h1>Lamp lit</h1><p>It burns.</p>${html}<p>It shines.</p>`)
  page.children.forEach(({value, data}, i) => {
    const own = i === 0 ? 'headline' : value === 'It burns.' || value === 'It shines.' ? 'body' : 'caption'
    data.role = data.origin === 'attribute' ? 'alt' : own
  })
  return tell(page, emptySource(), 'https://news.example/a/b').captions
}
const figure = (picture: string, caption = 'The stairs'): string =>
  `<figure>${picture}<figcaption>${caption}</figcaption></figure>`
const src = (picture: string): string | null | undefined => told(figure(picture))[0]?.src

describe('credits', () => {
  const split = (line: string): (string | null)[] => {
    const [caption] = tell(labelled(['body', 'It burns.'], '', ['caption', line]), emptySource()).captions
    return [caption?.text ?? null, caption?.credit ?? null]
  }

  it.each([
    ['The stairs. Picture: PA', 'The stairs.', 'PA'],
    ['FILE - The stairs on May 3. (AP Photo/Eli Prøve, File)', 'The stairs on May 3.', 'AP Photo/Eli Prøve'],
    ['The stairs. (AP Photo/Eli Prøve)', 'The stairs.', 'AP Photo/Eli Prøve'],
    ['Die Treppe. Foto: Eli Prøve/dpa', 'Die Treppe.', 'Eli Prøve/dpa'],
    ['The stairs © Eli Prøve', 'The stairs', 'Eli Prøve'],
    ['The stairs. Photograph: Eli Prøve/Nordbild', 'The stairs.', 'Eli Prøve/Nordbild'],
    ['Oda Brenne (Eli Prøve/PA)', 'Oda Brenne', 'Eli Prøve/PA'],
    ['© Eli Prøve', '', 'Eli Prøve'],
  ])('stand apart in %s', (line, text, credit) => {
    expect(split(line)).toEqual([text, credit])
  })

  it('of a name and the same name with them make one caption', () => {
    const caption = told(figure('<img src="/a.jpg">', 'Oda Brenne<br>Oda Brenne (Eli Prøve/PA)'))
    expect(caption.map(({text, credit, alt}) => [text, credit, alt])).toEqual([
      ['Oda Brenne', 'Eli Prøve/PA', 'Oda Brenne'],
    ])
  })
})

describe('pictures of HTML', () => {
  it('give their resolved address, from wherever it stands', () => {
    expect(src('<img src="../c.jpg">')).toBe('https://news.example/c.jpg')
    expect(src('<img src="https://cdn.example/a.jpg?w=1">')).toBe('https://cdn.example/a.jpg?w=1')
    expect(src('<amp-img src="/a.jpg"></amp-img>')).toBe('https://news.example/a.jpg')
    expect(src('<img src="/spacer.gif" data-src="/a.jpg">')).toBe('https://news.example/a.jpg')
    expect(src('<img src="/a.jpg" data-src="/b.jpg">')).toBe('https://news.example/a.jpg')
    expect(src('<img data-lazy="/a.jpg">')).toBe('https://news.example/a.jpg')
    expect(src('<img data-srcset="/a.jpg 300w, /b.jpg 600w">')).toBe('https://news.example/a.jpg')
    expect(src('<img alt="x"><noscript><img alt="x" src="/a.jpg"></noscript>')).toBe('https://news.example/a.jpg')
  })

  it('take the address of a source where they have none', () => {
    const sources = '<source srcset="/a.webp 1x, /b.webp 2x"><source srcset="/c.jpg">'
    expect(src(`<picture>${sources}<img src="data:image/gif;base64,R0"></picture>`)).toBe('https://news.example/a.webp')
    expect(src(`<picture>${sources}<img src="/d.jpg"></picture>`)).toBe('https://news.example/d.jpg')
    expect(src(`<picture>${sources}</picture><picture><img></picture>`)).toBeNull()
  })

  it('give the caption that only an attribute has, without its markup', () => {
    const [caption] = told(
      '<img src="/a.jpg" alt="Stairs" data-caption="&lt;b&gt;The stairs&lt;/b&gt; (Eli Prøve/AP)">',
    )
    expect(caption).toMatchObject({text: 'The stairs', credit: 'Eli Prøve/AP', alt: 'Stairs', position: 1})
    const printed = told(figure('<img src="/a.jpg" alt="Stairs" data-caption="The old stairs">'))
    expect(printed.map(({text}) => text)).toEqual(['The stairs'])
  })

  it('of a gallery have a caption each', () => {
    const one = figure('<img src="/1.jpg" alt="One">', 'First step (Eli Prøve/AP)')
    const two = figure('<img src="/2.jpg" alt="Two">', 'Last step (Eli Prøve/AP)')
    expect(told(`<figure>${one}${two}</figure>`).map(({text, alt, position}) => [text, alt, position])).toEqual([
      ['First step', 'One', 1],
      ['Last step', 'Two', 1],
    ])
  })

  it('are videos and graphics too', () => {
    const kind = (picture: string, caption?: string): string | undefined => told(figure(picture, caption))[0]?.kind
    expect(kind('<video poster="/v.jpg"></video>')).toBe('video')
    expect(kind('<iframe src="https://video.example/embed/1"></iframe>')).toBe('video')
    expect(kind('<img src="/map.svg">')).toBe('graphic')
    expect(kind('<img src="/a.png">', 'Visitors a year. Graphic: Eli Prøve')).toBe('graphic')
    expect(kind('<img src="/a.png">')).toBe('photo')
  })
})
