import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {json} from '../../src/format/json.ts'
import {markdown} from '../../src/format/markdown.ts'
import {parsePage} from '../../src/pipeline.ts'
import {dropFile, inChromium, paste} from './browser.ts'

const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')
const text = fixture('photo-blocks-and-run-on-copy/page.txt')
const headline = 'Islanders back £410m road bridge by 212 votes but ministers say price must fall'

inChromium('the demonstration, opened from a file', (open) => {
  it('tells a page that is pasted, its lines with their roles beside it', async () => {
    const opened = await open()
    const {page} = opened
    await paste(opened, text)
    await page.getByRole('heading', {name: headline}).waitFor()
    expect(await page.locator('#status').textContent()).toMatch(/^Story found: \d+ paragraphs/)
    const {body} = await parsePage(text)
    const lines = await page.locator('.line').allTextContents()
    expect(lines[0]).toBe(`1 headline ${headline}`)
    expect(lines.filter((line) => /^\S+ body /.test(line))).toHaveLength(body.length)
    expect(opened.requests).toEqual([])
    expect(opened.complaints).toEqual([])
    await page.context().close()
  })

  it('says why a line has its role, and lights up what became of it', async () => {
    const {page} = await open()
    await page.getByRole('button', {name: 'Sample: Text'}).click()
    const line = page.locator('.line[data-role=body]', {hasText: 'By comparison, the ferry costs'})
    await line.hover()
    await page.locator('#why .reasons li').first().waitFor()
    expect(await page.locator('#why').textContent()).toMatch(/^Line 27 body \d+ % surea paragraph of the copy.+ \+\d/)
    expect(await page.locator('#story .lit').allTextContents()).toEqual([expect.stringMatching(/^By comparison/)])
    await page.locator('#story p', {hasText: 'Nobody won by enough'}).click()
    expect(await page.locator('[aria-selected=true] .number').textContent()).toBe('16')
    await page.context().close()
  })

  it('sets rows as a table, each of which leads to its line', async () => {
    const {page} = await open()
    await page.getByRole('button', {name: 'Sample: HTML'}).click()
    const row = page.getByRole('row', {name: 'Greens 6 0'})
    await row.waitFor()
    expect(await row.getByRole('cell').allTextContents()).toEqual(['Greens', '6', '0'])
    await row.click()
    expect(await page.locator('.line[aria-selected=true]').textContent()).toMatch(/ body Greens 6 0$/)
    await page.context().close()
  })

  it('writes the formats as the command does, and copies them, whichever way the browser allows', async () => {
    const record = await parsePage(text, {path: 'page.txt', source: {encoding: 'utf-8'}})
    for (const before of ['', "Object.defineProperty(Navigator.prototype, 'clipboard', {value: undefined})"]) {
      const opened = await open({}, before)
      const {page} = opened
      await dropFile(opened, 'page.txt', new TextEncoder().encode(text))
      await page.getByRole('tab', {name: 'JSON', exact: true}).click()
      await page.locator('#output', {hasText: '"version"'}).waitFor()
      expect(await page.locator('#output').textContent()).toBe(json(record))
      await page.getByRole('tab', {name: 'Story'}).click()
      await page.getByRole('button', {name: 'Copy Markdown'}).click()
      await page.locator('#status', {hasText: 'Markdown copied.'}).waitFor()
      await page.locator('#given summary').click()
      await page.locator('#text').focus()
      await page.keyboard.press('ControlOrMeta+V')
      await page.locator('#facts', {hasText: /^markdown|^text/}).waitFor()
      expect(await page.locator('#text').inputValue()).toBe(markdown(record))
      expect(opened.complaints).toEqual([])
      await page.context().close()
    }
  })

  it('reads a file that is dropped or opened in the encoding that its bytes are in', async () => {
    const opened = await open()
    const {page} = opened
    const latin = Buffer.from(text.replace(/[^\0-\xff]/g, '-'), 'latin1')
    await dropFile(opened, 'island.txt', latin)
    await page.getByRole('heading', {name: headline}).waitFor()
    expect(await page.locator('#facts').textContent()).toMatch(/^island\.txt · text · windows-1252 · \d+ lines$/)
    await page
      .locator('#file')
      .setInputFiles({name: 'map.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG', 'latin1')})
    await page.locator('#status', {hasText: 'This page cannot be read: this is not text.'}).waitFor()
    expect(await page.locator('#result').isVisible()).toBe(false)
    await page.context().close()
  })

  it('says that a page holds no story, and shows its lines all the same', async () => {
    const opened = await open()
    const {page} = opened
    await paste(opened, fixture('no-story-index/page.txt'))
    await page.locator('#status', {hasText: 'No story: '}).waitFor()
    expect(await page.locator('.line').count()).toBeGreaterThan(10)
    await page.getByRole('tab', {name: 'ninjs'}).click()
    await page.locator('#output', {hasText: 'no story'}).waitFor()
    await page.context().close()
  })

  it('works without a worker, in the page itself', async () => {
    const opened = await open({}, 'delete globalThis.Worker')
    const {page} = opened
    await page.getByRole('button', {name: 'Sample: HTML'}).click()
    await page.locator('#status', {hasText: 'Story found'}).waitFor()
    await page.getByRole('tab', {name: 'Explain'}).click()
    await page.locator('#output', {hasText: 'headline'}).waitFor()
    await paste(opened, 'tide and harbour '.repeat(100_000))
    await page.locator('#status', {hasText: 'too long to do without'}).waitFor()
    expect(opened.complaints).toEqual([])
    await page.context().close()
  })

  it('stays awake while it reads a long page, and gives it up when told to', async () => {
    const opened = await open()
    const {page} = opened
    await dropFile(opened, 'long.txt', new TextEncoder().encode(text.repeat(700)))
    await page.getByRole('button', {name: 'Stop'}).click()
    await page.locator('#status', {hasText: 'Stopped.'}).waitFor()
    await page.getByRole('button', {name: 'Sample: Text'}).click()
    await page.getByRole('heading', {name: headline}).waitFor()
    await page.context().close()
  })

  it('shows the first lines of a page of thousands, and more when asked', async () => {
    const opened = await open()
    const {page} = opened
    await paste(opened, Array.from({length: 2500}, (_, i) => `Pier ${i}\n`).join('\n'))
    await page.getByRole('button', {name: 'Show more lines (500 left)'}).waitFor()
    expect(await page.locator('.line').count()).toBe(2000)
    await page.locator('#lines').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', {name: 'Show more lines'}).click()
    expect(await page.locator('.line').count()).toBe(2500)
    expect(await page.getByRole('button', {name: 'Show more lines'}).isVisible()).toBe(false)
    await page.context().close()
  })
})
