import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {formatted, openPage, explain as reasonsOf, shown} from '../../src/demo/engine/open-page.ts'
import {explain} from '../../src/format/explain.ts'
import {json} from '../../src/format/json.ts'
import {markdown} from '../../src/format/markdown.ts'
import {ndjson} from '../../src/format/ndjson.ts'
import {ninjs} from '../../src/format/ninjs.ts'
import {text as plainText} from '../../src/format/text.ts'
import {labelPage, parsePage} from '../../src/pipeline.ts'

const read = (path: string): Buffer => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

describe.each([
  ['photo-blocks-and-run-on-copy', 'page.txt'],
  ['html-news-page', 'page.html'],
])('a page of %s in the engine', (folder, name) => {
  const bytes = new Uint8Array(read(`${folder}/${name}`))
  const text = new TextDecoder().decode(bytes)

  it('has each format as the command writes it', async () => {
    const open = await openPage({content: bytes, name, from: 'auto'})
    const record = await parsePage(text, {path: name, source: {encoding: 'utf-8'}})
    expect(formatted(open, 'json')).toBe(json(record))
    expect(formatted(open, 'ndjson')).toBe(ndjson(record))
    expect(formatted(open, 'markdown')).toBe(markdown(record))
    expect(formatted(open, 'text')).toBe(plainText(record))
    expect(formatted(open, 'ninjs')).toBe(ninjs(record, hash))
    expect(formatted(open, 'explain')).toBe(explain(await labelPage(text, {path: name, reasons: true})))
  })

  it('gives a line’s reasons when they are asked for', async () => {
    const open = await openPage({content: text, name: null, from: 'auto'})
    const labelled = await labelPage(text, {reasons: true})
    expect(reasonsOf(open, 9)).toEqual(labelled.children[9]?.data.reasons)
    expect(reasonsOf(open, 1e6)).toEqual([])
  })
})

describe('the lines that are shown', () => {
  it('are all lines of the page, each with its role', async () => {
    const {lines} = shown(
      await openPage({content: new Uint8Array(read('wrapped-mail/page.txt')), name: null, from: 'auto'}),
    )
    const page = read('wrapped-mail/page.txt').toString()
    const words = (text: string): string => text.replace(/\s+/g, '')
    expect(words(lines.map(({text}) => text).join(''))).toBe(words(page))
  })

  it('show control characters and overrides, and megabyte lines in part', async () => {
    const content = `Ring the \u0007bell\n\n${'tide '.repeat(100_000)}\n\nAda \u202eQuill`
    const {lines} = shown(await openPage({content, name: null, from: 'text'}))
    expect(lines[0]?.text).toBe('Ring the ␇bell')
    expect(lines[1]?.text).toMatch(/^tide .{2990,3000}\(497000 more\)$/)
    expect(lines.at(-1)?.text).toBe('Ada \\u{202e}Quill')
  })

  it('are none where the page is empty, and a picture is no page', async () => {
    expect(shown(await openPage({content: ' \n', name: null, from: 'auto'})).lines).toEqual([])
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])
    await expect(openPage({content: picture, name: 'map.png', from: 'auto'})).rejects.toThrow('not text')
  })
})
