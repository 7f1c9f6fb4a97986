import {describe, expect, it} from 'vitest'
import {groupPhotoLines} from '../../src/tell/photo-lines.ts'
import type {Page} from '../../src/tree/page.ts'
import {labelled, labelledHtml, labelledMarkdown} from './labelled.ts'

/** Each picture's alternative text and the lines of its caption. */
const grouped = (page: Page): [string | null, string[]][] =>
  groupPhotoLines(page).map(({alt, lines}) => [alt?.value ?? null, lines.map(({text}) => text)])

describe('the lines of a picture in plain text', () => {
  it('are alternative text and caption where they say the same, whatever their roles', () => {
    const line = 'The lamp of Skarvik in the snow'
    for (const [first, second] of [
      ['alt', 'alt'],
      ['alt', 'duplicate'],
      ['duplicate', 'alt'],
      ['duplicate', 'duplicate'],
      ['alt', 'related'],
      ['caption', 'caption'],
    ] as const)
      expect(grouped(labelled([first, line], [second, line]))).toEqual([[line, [line]]])
  })

  it('are none where other stories’ lines say the same', () => {
    expect(grouped(labelled(['related', 'The lamp of Skarvik'], ['related', 'The lamp of Skarvik']))).toEqual([])
    const apart = labelled(['duplicate', 'The lamp of Skarvik'], '', ['duplicate', 'The lamp of Skarvik'])
    expect(grouped(apart)).toEqual([])
  })

  it('hold a copy between alternative text and credit', () => {
    const page = labelled(
      ['alt', 'A man with a lantern in his hand'],
      ['duplicate', 'Jan Modell guards the lamp of Skarvik'],
      ['caption', 'Jan Modell/Nordbild'],
    )
    expect(grouped(page)).toEqual([
      ['A man with a lantern in his hand', ['Jan Modell guards the lamp of Skarvik', 'Jan Modell/Nordbild']],
    ])
  })

  it('go on behind a bracket that is torn, over lines that only close it', () => {
    const page = labelled(
      ['alt', 'The lamp of Skarvik in the snow ('],
      '',
      ['furniture', 'Image:'],
      '',
      ['caption', 'Jan Modell/Nordbild)'],
      '',
      ['furniture', 'Top stories'],
    )
    expect(grouped(page)).toEqual([[null, ['The lamp of Skarvik in the snow ( Image: Jan Modell/Nordbild)']]])
  })

  it('go on behind a comma', () => {
    const page = labelled(['caption', 'Graphic: Nordbild; sources: Skarvik Museum,'], ['caption', 'Norvale Library'])
    expect(grouped(page)).toEqual([[null, ['Graphic: Nordbild; sources: Skarvik Museum, Norvale Library']]])
  })

  it('hold a credit once that is printed twice', () => {
    const page = labelled(['alt', 'A lamp'], ['caption', 'The lamp burns in the snow. - Copyright Jan Modell/AP'], '', [
      'caption',
      'Copyright Jan Modell/AP',
    ])
    expect(grouped(page)).toEqual([['A lamp', ['The lamp burns in the snow. - Copyright Jan Modell/AP']]])
  })
})

describe('the lines of a picture in HTML', () => {
  it('are its caption where they are printed and labelled an alternative text or a copy', () => {
    for (const role of ['alt', 'duplicate'] as const) {
      const page = labelledHtml(
        '<figure><img src="/a.jpg" alt="A lamp"><figcaption><p>The lamp of Skarvik</p><p>Foto: Jan Modell</p></figcaption></figure>',
        ['alt', role, 'caption'],
      )
      expect(grouped(page)).toEqual([['A lamp', ['The lamp of Skarvik', 'Foto: Jan Modell']]])
    }
  })

  it('are none where an attribute is labelled a caption, or a card’s link', () => {
    const card = '<a href="/other"><img src="/b.jpg" alt="The other lamp. Foto: Jan Modell/AP"></a>'
    expect(grouped(labelledHtml(`${card}<p>The lamp burns.</p>`, ['caption', 'body']))).toEqual([])
    expect(grouped(labelledHtml('<p><a href="/other">News of Skarvik</a></p>', ['caption']))).toEqual([])
  })

  it('belong together over a grey box that holds the picture’s place', () => {
    const page = labelledHtml(
      '<img src="/lamp.jpg" alt="NTV A lighthouse"><figure><img src="/grey-placeholder.png"><figcaption>NTV</figcaption></figure>',
      ['alt', 'caption'],
    )
    expect(groupPhotoLines(page)).toMatchObject([{picture: {src: '/lamp.jpg'}, lines: [{text: 'NTV', isCredit: true}]}])
  })
})

describe('the lines of a picture in Markdown', () => {
  it('begin behind the alternative text that stands in front of them', () => {
    const page = labelledMarkdown('![A lamp in the snow](/a.jpg) The lamp of Skarvik burns again', ['caption'])
    expect(grouped(page)).toEqual([[null, ['The lamp of Skarvik burns again']]])
  })

  it('are printed where no image says them', () => {
    const page = labelledMarkdown('![A lamp](/a.jpg)\n\nThe lamp of Skarvik burns again\n\nThe harbour is quiet.', [
      'alt',
      'alt',
      'body',
    ])
    expect(grouped(page)).toEqual([['A lamp', ['The lamp of Skarvik burns again']]])
  })
})

it('stay apart on pages of nothing but torn lines', () => {
  const rows = Array.from({length: 3000}, (_, i) => ['caption', `Lamp ${i} of Skarvik (`] as const)
  const photos = groupPhotoLines(labelled(...rows.flatMap((row) => [row, ''] as const)))
  expect(photos.length).toBeGreaterThan(10)
  expect(photos.every(({lines}) => lines.every(({text}) => text.length < 700))).toBe(true)
})
