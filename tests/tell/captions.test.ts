import {describe, expect, it} from 'vitest'
import {resolver} from '../../src/tell/address.ts'
import {tellBody} from '../../src/tell/body.ts'
import {tellCaptions} from '../../src/tell/captions.ts'
import type {Page} from '../../src/tree/page.ts'
import type {Caption} from '../../src/tree/story.ts'
import {labelled, labelledHtml} from './labelled.ts'

const told = (page: Page, base: string | null = null): Caption[] =>
  tellCaptions(page, tellBody(page.children, new Set()), resolver(base, page.data.metadata))
const brief = (page: Page): (string | null)[][] => told(page).map(({text, credit, alt}) => [text, credit, alt])

describe('captions in plain text', () => {
  it('pair with the alternative text above them and cover both lines', () => {
    const page = labelled(
      ['body', 'The lamp burns.'],
      ['subheading', 'The stairs'],
      '',
      ['alt', 'Oda Brenne'],
      ['caption', 'Oda Brenne (Jan Modell/AP)'],
      '',
      ['body', 'She has the key.'],
    )
    expect(told(page)).toEqual([
      {
        kind: 'photo',
        text: 'Oda Brenne',
        credit: 'Jan Modell/AP',
        alt: 'Oda Brenne',
        src: null,
        line: 4,
        endLine: 5,
        position: 2,
      },
    ])
  })

  it('stand before, between and after the copy', () => {
    const page = labelled(
      ['caption', 'The lighthouse'],
      ['body', 'The lamp burns.'],
      ['caption', 'The stairs'],
      ['body', 'She has the key.'],
      ['caption', 'The key'],
    )
    expect(told(page).map(({text, position}) => [text, position])).toEqual([
      ['The lighthouse', 0],
      ['The stairs', 1],
      ['The key', 2],
    ])
  })

  it('take the credit on the line below', () => {
    const page = labelled(['alt', 'A lighthouse'], ['caption', 'The lighthouse at Skarvik in May.'], '', [
      'caption',
      'Foto: Jan Modell/dpa',
    ])
    expect(brief(page)).toEqual([['The lighthouse at Skarvik in May.', 'Jan Modell/dpa', 'A lighthouse']])
  })

  it('take the credit on the line above', () => {
    const page = labelled(
      ['caption', '© Nordbild'],
      ['caption', 'The lighthouse at Skarvik, which has stood empty since 1998'],
    )
    expect(brief(page)).toEqual([['The lighthouse at Skarvik, which has stood empty since 1998', 'Nordbild', null]])
  })

  it('take a credit without a label that stands below them', () => {
    const page = labelled(
      ['caption', 'The lighthouse at Skarvik has stood empty since 1998.'],
      ['caption', 'Jan Modell/Nordbild'],
    )
    expect(brief(page)).toEqual([
      ['The lighthouse at Skarvik has stood empty since 1998.', 'Jan Modell/Nordbild', null],
    ])
  })

  it('take a credit without a label that the alternative text begins with', () => {
    const page = labelled(
      ['alt', 'Skarvik TV A lighthouse in the snow'],
      ['caption', 'Skarvik TV'],
      ['caption', 'The lighthouse has stood empty since 1998'],
    )
    expect(brief(page)).toEqual([
      ['The lighthouse has stood empty since 1998', 'Skarvik TV', 'Skarvik TV A lighthouse in the snow'],
    ])
  })

  it('end without the stop that parts them from the credit, where the alternative text shows that it is none of theirs', () => {
    expect(brief(labelled(['alt', 'Harbour ferry'], ['caption', 'Harbour ferry. Picture: PA']))).toEqual([
      ['Harbour ferry', 'PA', 'Harbour ferry'],
    ])
    expect(brief(labelled(['alt', 'A ferry'], ['caption', 'It sails. Picture: PA']))[0]?.[0]).toBe('It sails.')
  })

  it('are one where brackets and labels are torn over lines', () => {
    const page = labelled(['caption', 'The stairs have 212 steps ('], '', ['caption', 'Image:'], '', [
      'caption',
      'Jan Modell/Skarvik Post)',
    ])
    expect(brief(page)).toEqual([['The stairs have 212 steps', 'Jan Modell/Skarvik Post', null]])
  })

  it('are several where each has its own credit', () => {
    const page = labelled(
      ['caption', 'The old lamp. Foto: Jan Modell/AP'],
      ['caption', 'The new lamp. Foto: Eli Prøve/AP'],
    )
    expect(brief(page)).toEqual([
      ['The old lamp.', 'Jan Modell/AP', null],
      ['The new lamp.', 'Eli Prøve/AP', null],
    ])
  })

  it('are several where they follow each other without credits', () => {
    const page = labelled(['caption', 'The old lamp was lit with oil.'], ['caption', 'The new lamp is electric.'])
    expect(told(page)).toHaveLength(2)
  })

  it('are a credit with an empty text where the line only credits', () => {
    expect(brief(labelled(['alt', 'A lighthouse'], ['caption', 'Photo: Jan Modell/AP']))).toEqual([
      ['', 'Jan Modell/AP', 'A lighthouse'],
    ])
  })

  it('are none where a picture has an alternative text only', () => {
    expect(told(labelled(['alt', 'A lighthouse'], ['body', 'The lamp burns.']))).toEqual([])
  })

  it('are none of a gallery’s buttons', () => {
    expect(told(labelled(['alt', 'A lamp'], ['caption', 'View image in fullscreen']))).toEqual([])
  })

  it('are once what the page prints twice, with all that the copies know', () => {
    const page = labelled(
      ['caption', 'The old lamp at Skarvik'],
      ['body', 'The lamp burns.'],
      ['alt', 'A lamp'],
      ['caption', 'The old lamp at Skarvik. Foto: Jan Modell/AP'],
      ['body', 'It burns.'],
      ['caption', 'The old lamp at Skarvik. Foto: Eli Prøve/AP'],
    )
    expect(told(page)).toMatchObject([
      {text: 'The old lamp at Skarvik', credit: 'Jan Modell/AP', alt: 'A lamp', line: 1, position: 0},
      {credit: 'Eli Prøve/AP', line: 6, position: 2},
    ])
  })

  it('pair over a button between the lines, but not over copy', () => {
    expect(brief(labelled(['alt', 'A lamp'], ['furniture', 'Open image'], ['caption', 'The old lamp']))).toEqual([
      ['The old lamp', null, 'A lamp'],
    ])
    expect(brief(labelled(['alt', 'A lamp'], ['body', 'It burns.'], ['caption', 'The old lamp']))).toEqual([
      ['The old lamp', null, null],
    ])
  })
})

describe('captions in HTML', () => {
  const figure = (n: number, caption: string): string =>
    `<figure><img src="/${n}.jpg" alt="Picture ${n}"><figcaption>${caption}</figcaption></figure>`

  it('have their picture’s address, resolved, and its alternative text', () => {
    const page = labelledHtml(`<p>The lamp burns.</p>${figure(1, 'The old lamp (Jan Modell/AP)')}`, [
      'body',
      'alt',
      'caption',
    ])
    expect(told(page, 'https://news.example/a/')).toMatchObject([
      {text: 'The old lamp', credit: 'Jan Modell/AP', alt: 'Picture 1', src: 'https://news.example/1.jpg', position: 1},
    ])
    expect(told(page)[0]?.src).toBe('/1.jpg')
  })

  it('belong to their own figures', () => {
    const page = labelledHtml(figure(1, 'The old lamp') + figure(2, 'The new lamp'), [
      'alt',
      'caption',
      'alt',
      'caption',
    ])
    expect(told(page).map(({text, src}) => [text, src])).toEqual([
      ['The old lamp', '/1.jpg'],
      ['The new lamp', '/2.jpg'],
    ])
  })

  it('are videos where the figure holds one', () => {
    const page = labelledHtml(
      '<figure><video poster="/v.jpg"></video><figcaption>The lamp is lit</figcaption></figure>',
      ['caption'],
    )
    expect(told(page)).toMatchObject([{kind: 'video', text: 'The lamp is lit', src: '/v.jpg'}])
  })
})
