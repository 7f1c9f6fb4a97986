import {expect, it} from 'vitest'
import {settleHeadline} from '../../../src/label/settle/broken-headline.ts'
import {readHtml} from '../../../src/read/html.ts'
import type {Page} from '../../../src/tree/page.ts'
import type {Role} from '../../../src/tree/role.ts'

/** A page whose line `headline` is labelled so; the others are furniture. */
function labelled(html: string, headline: string): Page {
  const page = readHtml(html)
  for (const {value, data} of page.children)
    Object.assign(data, {role: value === headline ? 'headline' : 'furniture', confidence: 0.8})
  return page
}

const roles = (page: Page): [string, Role | undefined][] => page.children.map(({value, data}) => [value, data.role])

const title = '<title>Harbour wall of Brannock to be rebuilt | Brannock Courier</title>'
const broken = '<h1>Harbour wall of<br>Brannock to<br/>be rebuilt</h1><h2>Nine to two</h2>'

it.each(['Harbour wall of', 'Brannock to', 'be rebuilt'])(
  'takes all lines of a broken heading for the headline (%s)',
  (line) => {
    const page = labelled(title + broken, line)
    const settled = settleHeadline(page)
    expect(roles(page)).toEqual([
      ['Harbour wall of', 'headline'],
      ['Brannock to', 'headline'],
      ['be rebuilt', 'headline'],
      ['Nine to two', 'furniture'],
    ])
    expect([...settled].map(({value}) => value)).not.toContain(line)
    expect(settled.size).toBe(2)
  },
)

it('does so where the page declares no headline', () => {
  expect(settleHeadline(labelled(broken, 'be rebuilt')).size).toBe(2)
})

it('leaves a kicker in the heading alone, which the declared headline does not have', () => {
  const page = labelled(
    `${title}<h1>Storms<br>Harbour wall of Brannock to be rebuilt</h1>`,
    'Harbour wall of Brannock to be rebuilt',
  )
  expect(settleHeadline(page).size).toBe(0)
  expect(roles(page)[0]).toEqual(['Storms', 'furniture'])
})

it.each([
  '<h1>Harbour wall of</h1><h1>Brannock to be rebuilt</h1>',
  '<p>Harbour wall of<br>Brannock to be rebuilt</p>',
])('joins no lines of other elements: %s', (html) => {
  expect(settleHeadline(labelled(title + html, 'Harbour wall of')).size).toBe(0)
})
