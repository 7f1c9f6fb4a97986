import {describe, expect, it} from 'vitest'
import {tellHeadline} from '../../src/tell/headline.ts'
import type {Page} from '../../src/tree/page.ts'
import {labelled} from './labelled.ts'

const declaring = (titles: readonly string[], site: string | null, url: string | null = null): Page => {
  const page = labelled(['body', 'The kiosk is closed.'], ['furniture', 'Kiosk shuts after 90 years'])
  page.data.metadata.headline = titles.map((value) => ({value, source: 'title'}))
  page.data.metadata.site = site
  page.data.metadata.url = url
  return page
}

describe('the headline', () => {
  it('is the printed one as it stands, a wire prefix and all', () => {
    const page = labelled(['headline', 'UPDATE 2-Kiosk shuts after 90 years - owner'])
    page.data.metadata.headline = [{value: 'Another', source: 'json-ld'}]
    expect(tellHeadline(page)).toBe('UPDATE 2-Kiosk shuts after 90 years - owner')
  })

  it('is a mail’s subject without the mail’s own label', () => {
    expect(tellHeadline(labelled(['headline', 'Subject: Kiosk shuts after 90 years']))).toBe(
      'Kiosk shuts after 90 years',
    )
    expect(tellHeadline(labelled(['headline', 'Subject to change: kiosk hours']))).toBe(
      'Subject to change: kiosk hours',
    )
  })

  it('comes from the metadata where none is printed', () => {
    expect(tellHeadline(declaring(['Kiosk closes for good'], null))).toBe('Kiosk closes for good')
  })

  it('is null where neither page nor metadata have one', () => {
    expect(tellHeadline(labelled(['body', 'The kiosk is closed.']))).toBeNull()
  })

  it('loses the site’s name, and a section before it, when it comes from the metadata', () => {
    expect(tellHeadline(declaring(['Kiosk closes | Norvale Press'], 'Norvale Press'))).toBe('Kiosk closes')
    expect(tellHeadline(declaring(['Kiosk closes - norvalepress'], null, 'https://www.norvalepress.example/1'))).toBe(
      'Kiosk closes',
    )
    expect(tellHeadline(declaring(['Kiosk shuts after 90 years – Town', 'Other'], null))).toBe(
      'Kiosk shuts after 90 years',
    )
  })

  it('keeps a dash that belongs to it', () => {
    expect(tellHeadline(declaring(['Kiosk closes - and opens again'], 'Norvale Press'))).toBe(
      'Kiosk closes - and opens again',
    )
  })
})

it('takes the colon between kicker and headline from metadata where tags stood for it', () => {
  const page = labelled(['headline', 'Frost in May When the last one comes'], ['body', 'It is not over.'])
  page.data.metadata.headline = [{value: 'Frost in May: When the last one comes', source: 'opengraph'}]
  expect(tellHeadline(page)).toBe('Frost in May: When the last one comes')
  page.data.metadata.headline = [{value: 'Frost in May: What the vintners say', source: 'opengraph'}]
  expect(tellHeadline(page)).toBe('Frost in May When the last one comes')
})
