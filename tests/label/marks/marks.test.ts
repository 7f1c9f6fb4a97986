import {describe, expect, it} from 'vitest'
import {applyMarks} from '../../../src/label/marks/by-hand.ts'
import {readText} from '../../../src/read/text.ts'
import {lineHashes} from '../../../src/tree/line-hash.ts'
import type {Mark} from '../../../src/tree/marks.ts'
import type {Page} from '../../../src/tree/page.ts'
import type {Role} from '../../../src/tree/role.ts'
import {labelled, labelledHtml} from '../../tell/labelled.ts'

const ferry = (): Page =>
  labelled(
    ['headline', 'Ferry late again'],
    '',
    ['furniture', 'Ada Quill'],
    '',
    ['body', 'The ferry was late.'],
    ['body', 'It was the fog.'],
  )
/** What explain prints of a page, with some lines (1-based) called otherwise. */
const marksOf = (page: Page, edits: Readonly<Record<number, Role>> = {}): Mark[] =>
  page.children.map((block) => {
    const {line} = block.position.start
    return {line, role: edits[line] ?? (block.data.role as Role), hashes: lineHashes(block)}
  })
const apply = (page: Page, marks: readonly Mark[]): {roles: string[]; rules: string[]; said: string} => {
  const messages = applyMarks(page, marks, () => ({role: 'standfirst', confidence: 0.5, rival: 'body'}))
  const roles = page.children.map(({data: {role, byHand}}) => `${role}${byHand ? '!' : ''}`)
  return {roles, rules: messages.map(({ruleId}) => ruleId ?? ''), said: messages.map(({reason}) => reason).join(' ')}
}

describe('marks', () => {
  it('that nobody edited change nothing', () => {
    const page = ferry()
    const before = structuredClone(page)
    expect(apply(page, marksOf(page)).rules).toEqual([])
    expect(page).toEqual(before)
  })

  it('give the roles in which they differ from the labeller’s, for certain', () => {
    const page = ferry()
    Object.assign(page.children[1]?.data ?? {}, {confidence: 0.4, rival: 'body'})
    expect(apply(page, marksOf(page, {3: 'byline'})).roles).toEqual(['headline', 'byline!', 'body', 'body'])
    expect(page.children[1]?.data).toMatchObject({confidence: 1, byHand: true})
    expect(page.children[1]?.data).not.toHaveProperty('rival')
  })

  it('stand by a role that is the labeller’s too where they say so', () => {
    const page = ferry()
    expect(apply(page, [{line: 3, role: 'furniture', byHand: true}]).roles[1]).toBe('furniture!')
  })

  it('need no hash where the line number is right, of any line of a block', () => {
    const page = readText(
      'The council has decided, after a long debate, that the old ferry may\nsail for another year.\n',
    )
    for (const {data} of page.children) data.role = 'furniture'
    expect(apply(page, [{line: 2, role: 'body', hashes: []}]).roles.at(-1)).toBe('body!')
  })

  it('make another line the headline, and the labeller’s takes its next best role', () => {
    const page = ferry()
    expect(apply(page, marksOf(page, {5: 'headline'})).roles).toEqual(['standfirst', 'furniture', 'headline!', 'body'])
    expect(page.children[0]?.data).not.toHaveProperty('rival')
  })

  it('make two headlines where both are by hand', () => {
    const page = ferry()
    const marks: Mark[] = [
      {line: 1, role: 'headline', byHand: true},
      {line: 3, role: 'headline'},
    ]
    expect(apply(page, marks).roles.slice(0, 2)).toEqual(['headline!', 'headline!'])
  })

  it('say that there is a story as soon as they call a line a part of it', () => {
    const page = ferry()
    page.data.story = 0.1
    apply(page, marksOf(page, {6: 'furniture'}))
    expect(page.data.story).toBe(0.1)
    apply(page, marksOf(page, {3: 'byline'}))
    expect(page.data.story).toBe(1)
  })
})

describe('marks of a page that has changed', () => {
  const marks = marksOf(ferry(), {3: 'byline', 6: 'note'})
  const later = (text: string): Page => {
    const page = readText(text)
    for (const {data} of page.children) data.role = 'furniture'
    return page
  }

  it('go with their lines', () => {
    const page = later('Menu\n\nFerry late again\n\nThe ferry was late.\nIt was the fog.\n\nAda Quill')
    expect(apply(page, marks)).toEqual({
      roles: ['furniture', 'headline!', 'body!', 'note!', 'byline!'],
      rules: [],
      said: '',
    })
  })

  it('of which lines are gone name them, and the others count', () => {
    const page = later('Ferry late again\n\nAda Quill\n\nThe ferry was on time.')
    const {roles, said} = apply(page, marks)
    expect(roles).toEqual(['headline!', 'byline!', 'furniture'])
    expect(said).toBe('The page has changed since it was marked: marked lines 5, 6 are no longer on it')
  })

  it('name a few of many lines that are gone', () => {
    const many = Array.from({length: 9}, (_, i): Mark => ({line: i + 1, role: 'body', hashes: ['00000000']}))
    expect(apply(later('Fog.'), many).said).toContain('marked lines 1, 2, 3, 4, 5 and 4 more are no longer on it')
  })

  it('name a line once, however many marks it has', () => {
    const twice: Mark[] = [7, 7].map((line) => ({line, role: 'body', hashes: ['00000000']}))
    expect(apply(later('Fog.'), twice).said).toContain('marked line 7 is no longer on it')
  })

  it('that have nothing but the number of a line that is not there are a fault', () => {
    const [message] = applyMarks(ferry(), [{line: 99, role: 'body', spot: 'm.ndjson:7'}], () => ({
      role: 'body',
      confidence: 1,
    }))
    expect(message?.fatal).toBe(true)
    expect(message?.reason).toBe('m.ndjson:7: no text stands on line 99 of the page')
    expect(apply(ferry(), [{line: 2, role: 'body'}]).rules).toEqual(['marks-line'])
  })

  it('clash where they call one block two things, and the first counts', () => {
    const page = ferry()
    const clashing: Mark[] = [
      {line: 5, role: 'note'},
      {line: 5, role: 'byline', spot: 'm.ndjson:2'},
    ]
    const {roles, said} = apply(page, clashing)
    expect(roles[2]).toBe('note!')
    expect(said).toBe('m.ndjson:2: line 5 cannot be byline: it belongs to a block that another mark calls otherwise')
  })

  it('clash where a record stands twice, though another line says the same', () => {
    const page = labelled(['furniture', 'Courts'], '', ['body', 'The ferry was late.'], '', ['related', 'Courts'])
    const [record] = marksOf(page) as [Mark]
    const {roles, rules} = apply(page, [
      {...record, role: 'byline'},
      {...record, role: 'note'},
    ])
    expect(roles).toEqual(['byline!', 'body', 'related'])
    expect(rules).toEqual(['marks-clash'])
  })
})

it('marks of HTML are matched by what its lines show', () => {
  const html = '<h1>Ferry late</h1><p>Ada <b>Quill</b></p><p>It was the fog.</p>'
  const marks = marksOf(labelledHtml(html, ['headline', 'byline', 'body']))
  const page = labelledHtml(`<nav>Menu</nav>${html.replace(/<\/?b>/g, '')}`, ['furniture', 'body', 'body', 'body'])
  expect(apply(page, marks).roles).toEqual(['furniture', 'headline!', 'byline!', 'body'])
})
