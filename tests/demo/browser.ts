import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe} from 'vitest'
import {assemble} from '../../src/demo/assemble.ts'

const executablePath = '/usr/bin/chromium'
const there = existsSync(executablePath)
/** Without these Chromium asks the network for its own sake. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The demonstration, opened from a file in a real browser, and what happened to it there. */
export interface Opened {
  page: Page
  /** Addresses asked for, other than the page's own file and the worker made of its own code. */
  requests: string[]
  /** What the browser complained about, and exceptions that nobody caught. */
  complaints: string[]
}

export type Open = (options?: BrowserContextOptions, before?: string) => Promise<Opened>

/**
 * Tests in Chromium; they are skipped, and say so, where there is none. `before` of `open` is a script to run in the page before its own.
 */
export function inChromium(title: string, tests: (open: Open) => void): void {
  const named = there ? title : `${title} (skipped: no ${executablePath}; apt-get install chromium)`
  describe.skipIf(!there)(named, {timeout: 60_000}, () => {
    let browser: Browser
    let folder = ''
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'wirecopy-demo-'))
      writeFileSync(join(folder, 'index.html'), await assemble())
      browser = await chromium.launch({executablePath, args})
    }, 60_000)
    afterAll(async () => {
      await browser?.close()
      rmSync(folder, {recursive: true, force: true})
    })
    tests(async (options, before) => {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const address = pathToFileURL(join(folder, 'index.html')).href
      const requests: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => {
        const url = request.url()
        if (url !== address && !url.startsWith('blob:null/') && !url.startsWith('data:')) requests.push(url)
      })
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      if (before !== undefined) await page.addInitScript(before)
      await page.goto(address)
      return {page, requests, complaints}
    })
  })
}

/** Drops a file on the page, as if from the desktop. */
export async function dropFile({page}: Opened, name: string, bytes: Uint8Array): Promise<void> {
  const text = Buffer.from(bytes).toString('base64')
  const transfer = await page.evaluateHandle(`(() => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(text)}), (character) => character.charCodeAt(0))
    const transfer = new DataTransfer()
    transfer.items.add(new File([bytes], ${JSON.stringify(name)}))
    return transfer
  })()`)
  await page.dispatchEvent('body', 'drop', {dataTransfer: transfer})
}

/** Pastes a text on the page, as the clipboard's. */
export async function paste({page}: Opened, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(text)})
    document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}))
  })()`)
}
