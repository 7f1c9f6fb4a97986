import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {assemble} from '../../src/demo/assemble.ts'
import {dropFile, inChromium, paste} from './browser.ts'

const attack = `<img src="http://spy.example/x.png" onerror="document.title = 'owned'">`
const copy =
  'The harbour board met on Tuesday and agreed to dredge the northern channel before the winter ferries begin, its chair said.'
const page = [
  `Harbour board to dredge channel ${attack}`,
  'By Ada \u202eQuill\u202c',
  `${copy} ${attack}`,
  `${copy.replace('Tuesday', 'Friday')} <script>document.title = 'owned'</script> \u001b[2J\u0007`,
  `${copy.replace('northern', 'southern')} </script><style>body { display: none }</style>`,
].join('\n\n')

describe('the document', () => {
  it('names nothing outside itself', async () => {
    const html = await assemble()
    const markup = html.replace(/(<(?:script|style)[^>]*>).*?(<\/(?:script|style)>)/gs, '$1$2')
    expect(markup.match(/(?:src|href)="(?!data:|#)[^"]*"/g) ?? []).toEqual([])
    expect(html.match(/<script\b/g)).toHaveLength(3)
    expect(html).toContain("default-src 'none'; script-src 'sha256-")
    expect(html).toContain("connect-src 'none'")
    expect(html).not.toContain('unsafe-')
  })

  it('is built by code that reads no text as markup', () => {
    const folder = new URL('../../src/demo/page/', import.meta.url)
    const files = readdirSync(folder).filter((name) =>
      /innerHTML|outerHTML|insertAdjacentHTML|DOMParser|document\.write|\beval\b|new Function/.test(
        readFileSync(new URL(name, folder), 'utf8'),
      ),
    )
    expect(files).toEqual([])
  })
})

inChromium('a hostile page', (open) => {
  it.each(['text', 'markdown', 'html'])('is shown, not obeyed, as %s', async (from) => {
    const opened = await open()
    const {page: tab} = opened
    await tab.locator('#from').selectOption(from)
    await paste(opened, page)
    await tab.locator('#status', {hasText: /^(?:Story|No story)/}).waitFor()
    for (const name of ['Markdown', 'JSON', 'NDJSON', 'ninjs', 'Text', 'Explain'])
      await tab.getByRole('tab', {name, exact: true}).click()
    await tab.locator('#output', {hasText: /\b[01]\.\d\d\b/}).waitFor()
    expect(await tab.title()).toMatch(/^wirecopy/)
    expect(await tab.locator('img, iframe, object, embed, a[href]:not(#skip)').count()).toBe(0)
    expect(await tab.locator('script').count()).toBe(3)
    expect(await tab.locator('#lines').textContent()).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/)
    expect(await tab.locator('#story').textContent()).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/)
    expect(await tab.locator('#lines').textContent()).toContain('\\u{202e}')
    expect(opened.requests).toEqual([])
    expect(opened.complaints).toEqual([])
    await tab.context().close()
  })

  it('has a name that is shown, not obeyed, too', async () => {
    const opened = await open()
    await dropFile(opened, 'ferry\u202etxt.\u0007html', new TextEncoder().encode(page))
    await opened.page.locator('#status', {hasText: /^(?:Story|No story)/}).waitFor()
    expect(await opened.page.locator('#facts').textContent()).toContain('ferry\\u{202e}txt.␇html · ')
    expect(await opened.page.locator('#named').textContent()).toContain('ferry\\u{202e}txt.␇html, ')
    await opened.page.context().close()
  })

  it('cannot run code or reach the network even by what the page itself might get wrong', async () => {
    const {page: tab, requests} = await open()
    const tried = await tab.evaluate<string[]>(`(async () => {
      const results = []
      const attempt = async (name, run) => { try { await run(); results.push(name) } catch {} }
      await attempt('fetch', () => fetch('http://spy.example/'))
      await attempt('markup', () => { document.body.innerHTML = '<b>x</b>' })
      await attempt('script', () => { document.head.append(Object.assign(document.createElement('script'), {text: '1'})) })
      await attempt('worker', () => new Worker('data:text/javascript,1'))
      return results
    })()`)
    expect(tried).toEqual([])
    expect(requests).toEqual([])
    await tab.context().close()
  })
})
