import {describe, expect, it} from 'vitest'
import {markdown} from '../../src/format/markdown.ts'
import {emptyRecord, emptySource} from '../../src/tree/story.ts'
import {block, caption, ferryStory, plainStory} from './records.ts'

describe('markdown', () => {
  it('prints headline, standfirst, byline and time, copy and photos', () => {
    expect(markdown(ferryStory())).toBe(`# Ferry runs aground off Port Ellin

*All 64 aboard are safe*

By Ada Quill · Shipping correspondent · 3 May 2021, 10:15

**PORT ELLIN, Ohio (AP)** — A ferry ran aground on Monday.

## A calm sea

The captain said the sea was calm.

- Two tugs came
- One stayed

> “We heard a bang,” said a passenger.

| Ship | Length |
| --- | --- |
| Maris | 48 m |

## Photos

- The ferry Maris at noon (Tom Reed/AP)
- Two tugs
`)
  })

  it('adds notes, related stories, furniture and duplicates where asked', () => {
    const output = markdown(ferryStory(), {include: ['notes', 'related', 'furniture', 'duplicates']})
    expect(output.slice(output.indexOf('## Notes'))).toBe(`## Notes

- An earlier version gave a wrong length.

## Related

- Harbour: [Tugs sold](https://elder.example/tugs) – Both of them.
- Fog again

## Furniture

- Sign up for our letter

## Duplicates

- A ferry ran aground
`)
  })

  it('puts what is known of the story into front matter that a headline cannot break', () => {
    const record = {...ferryStory(), headline: 'Ferry: "all safe"\n---'}
    expect(markdown(record, {only: ['front-matter']})).toBe(`---
title: "Ferry: \\"all safe\\" ---"
author: ["Ada Quill"]
agency: "Associated Press"
published: "2021-05-03T10:15"
source: "ferry.txt"
dateline: "PORT ELLIN, Ohio (AP)"
description: "All 64 aboard are safe"
language: "en"
---
`)
  })

  it('prints only the parts asked for, the copy with the dateline that is printed in it', () => {
    const record = {...ferryStory(), body: [block('paragraph', 'A ferry ran aground.')]}
    expect(markdown(record, {only: ['body']})).toBe('**PORT ELLIN, Ohio (AP)** — A ferry ran aground.\n')
    expect(markdown(record, {only: ['dateline']})).toBe('3 May 2021, 10:15\n\n**PORT ELLIN, Ohio (AP)**\n')
    expect(markdown(record, {only: ['byline']})).toBe('By Ada Quill · Shipping correspondent\n')
  })

  it('prints nothing of a page without a story, but the parts that were asked for', () => {
    const record = {
      ...emptyRecord(emptySource()),
      ok: false,
      headline: 'Log in',
      furniture: [{text: 'Log in', line: 1, endLine: 1}],
    }
    expect(markdown(record)).toBe('')
    expect(markdown(record, {include: ['furniture']})).toBe('## Furniture\n\n- Log in\n')
  })

  it('keeps a dateline that stood on a line of its own on a line of its own', () => {
    const record = plainStory(null, ['A ferry ran aground.'])
    record.dateline.text = 'PORT ELLIN, May 3'
    expect(markdown(record)).toBe('**PORT ELLIN, May 3**\n\nA ferry ran aground.\n')
  })

  it('opens the first paragraph with the dateline, not the subheading above it', () => {
    const record = plainStory(null, [])
    record.body = [block('subheading', '9:05'), block('paragraph', 'The ferry is afloat.')]
    Object.assign(record.dateline, {text: 'PORT ELLIN', separator: ': '})
    expect(markdown(record)).toBe('## 9:05\n\n**PORT ELLIN**: The ferry is afloat.\n')
  })

  it('leaves a dateline plain where bold marks could not close', () => {
    const record = plainStory(null, ['市は三日、発表した。'])
    Object.assign(record.dateline, {text: '【港町共同】', separator: ''})
    expect(markdown(record)).toBe('【港町共同】市は三日、発表した。\n')
  })

  it('names an author once where the page’s foot names the one of its head again', () => {
    const record = ferryStory()
    record.byline.text = 'By Ada Quill\nAda Quill\nNed Orrin'
    expect(markdown(record, {only: ['byline']})).toBe('By Ada Quill · Ned Orrin\n')
  })

  it('does not say the time twice where the byline line says it', () => {
    const record = plainStory(null, [])
    record.byline.text = 'Ada Quill, 3 May 2021'
    record.dateline.timestamp = '3 May 2021'
    expect(markdown(record)).toBe('Ada Quill, 3 May 2021\n')
  })

  it('tells of a gallery without copy by its captions, a picture without a caption by its alternative text', () => {
    const record = plainStory('A day at the harbour', [])
    record.captions = [
      caption('Gulls', 'Tom Reed'),
      {...caption('', 'Tom Reed'), alt: 'A rope'},
      caption('', 'Tom Reed'),
    ]
    expect(markdown(record)).toBe(
      '# A day at the harbour\n\n## Photos\n\n- Gulls (Tom Reed)\n- A rope (Tom Reed)\n- (Tom Reed)\n',
    )
  })

  it('never makes a link of a script', () => {
    const record = plainStory(null, [])
    const place = {line: 1, endLine: 1}
    record.related = [
      {title: 'Fog', alt: null, kicker: null, teaser: null, extra: [], url: 'javascript:alert(1)', ...place},
    ]
    expect(markdown(record, {only: ['related']})).toBe('## Related\n\n- Fog\n')
  })
})
