import {expect, it} from 'vitest'
import {roles} from '../../src/tree/role.ts'
import {inChromium, type Opened} from './browser.ts'

async function sample({page}: Opened, name: string): Promise<void> {
  await page.getByRole('button', {name: `Sample: ${name}`}).click()
  await page.locator('#status', {hasText: 'Story found'}).waitFor()
}

/** Texts whose contrast with what is painted behind them is below 4.5, the AA line of WCAG 2. Colours are asked of a canvas, which knows every notation. */
const pale = `(() => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true})
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const behind = (element) => {
    const colour = element === null ? [255, 255, 255, 255] : rgba(getComputedStyle(element).backgroundColor)
    if (colour[3] === 255) return colour
    const under = behind(element.parentElement)
    return colour.map((v, i) => (v * colour[3] + under[i] * (255 - colour[3])) / 255)
  }
  const found = new Set()
  let count = 0
  for (const element of document.body.querySelectorAll('*')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')
    if (!own || !element.checkVisibility()) continue
    count++
    const [a, b] = [light(rgba(getComputedStyle(element).color)), light(behind(element))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (ratio < 4.5) found.add(element.tagName + '.' + element.className + ' ' + (element.closest('[data-role]')?.dataset.role ?? '') + ' ' + ratio.toFixed(2))
  }
  return {count, found: [...found]}
})()`

inChromium('the demonstration, for everyone', (open) => {
  it.each(['light', 'dark'] as const)('has text of enough contrast in a %s scheme', async (colorScheme) => {
    const opened = await open({colorScheme})
    await sample(opened, 'HTML')
    for (const summary of await opened.page.locator('#story summary').all()) await summary.click()
    for (const role of roles) {
      await opened.page.locator(`.line[data-role=${role}]`).first().click()
      const {count, found} = await opened.page.evaluate<{count: number; found: string[]}>(pale)
      expect(found).toEqual([])
      expect(count).toBeGreaterThan(300)
    }
    const paper = await opened.page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    expect(paper).toBe(colorScheme === 'light' ? 'rgb(251, 250, 246)' : 'rgb(23, 22, 20)')
    await opened.page.context().close()
  })

  it('can be used with a keyboard alone', async () => {
    const {page} = await open()
    const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.id')
    const tabTo = async (id: string): Promise<void> => {
      for (let i = 0; i < 40 && (await focused()) !== id; i++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(id)
    }
    await tabTo('text')
    await page.keyboard.type(
      'Ferry to sail again\n\nBy Ada Quill\n\nThe ferry sails again on Monday, the harbour board said.',
    )
    await page.keyboard.press('Control+Enter')
    await page.locator('#status', {hasText: /^Story|^No story/}).waitFor()
    expect(await focused()).toBe('story-title')
    await tabTo('tab-story')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('tab-markdown')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('tab-story')
    await tabTo('copy')
    await page.keyboard.press('Enter')
    await page.locator('#status', {hasText: 'Markdown copied.'}).waitFor()
    expect(await focused()).toBe('copy')
    await tabTo('lines')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('#lines').getAttribute('aria-activedescendant')).toBe('line-1')
    await page.locator('#why', {hasText: 'Line 3'}).waitFor()
    await page.context().close()
  })

  it('passes over lines whose role is switched off', async () => {
    const opened = await open()
    const {page} = opened
    await sample(opened, 'Text')
    await page.getByRole('button', {name: /^body \d+$/}).click()
    expect(await page.locator('.line[data-role=body]').first().isVisible()).toBe(false)
    await page.locator('#lines').focus()
    await page.keyboard.press('End')
    for (let i = 0; i < 6; i++) await page.keyboard.press('PageUp')
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown')
    expect(await page.locator('[role=option][aria-selected=true]').isVisible()).toBe(true)
    await page.getByRole('button', {name: /^body \d+$/, pressed: false}).click()
    expect(await page.locator('.line[data-role=body]').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('stands on no line that has been switched off, not even under a pointer at rest', async () => {
    const opened = await open()
    const {page} = opened
    await sample(opened, 'HTML')
    await page.locator('.line >> visible=true').nth(3).hover()
    await page.locator('#lines').focus()
    await page.keyboard.press('Home')
    const role = await page.locator('[role=option][aria-selected=true]').getAttribute('data-role')
    await page.getByRole('button', {name: new RegExp(`^${role} \\d+$`)}).focus()
    await page.keyboard.press('Enter')
    await page.waitForTimeout(200) // Chromium looks again what is under the pointer some frames after the lines have moved
    expect(await page.locator('#lines').getAttribute('aria-activedescendant')).toBe(null)
    await page.locator('#lines').focus()
    const picked = await page.locator('#lines').getAttribute('aria-activedescendant')
    expect(await page.locator(`#${picked}`).isVisible()).toBe(true)
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('id')).toBe(picked)
    await page.context().close()
  })

  it('gives everything that can be focused a name and a role', async () => {
    const opened = await open()
    await sample(opened, 'HTML')
    await opened.page.locator('#given summary').click()
    const session = await opened.page.context().newCDPSession(opened.page)
    const {nodes} = await session.send('Accessibility.getFullAXTree')
    const focusable = nodes.filter(
      ({ignored, properties, role}) =>
        !ignored &&
        role?.value !== 'RootWebArea' &&
        properties?.some(({name, value}) => name === 'focusable' && value.value === true),
    )
    const nameless = focusable.filter(({name, role}) => !name?.value || role?.value === 'generic')
    expect(nameless.map(({role, name}) => [role?.value, name?.value])).toEqual([])
    expect(focusable.length).toBeGreaterThan(25)
    const roles = new Set(nodes.map(({role}) => role?.value))
    for (const role of ['main', 'banner', 'contentinfo', 'tablist', 'tabpanel', 'listbox', 'status', 'article'])
      expect(roles, role).toContain(role)
    await opened.page.context().close()
  })

  it('says in which language the page is, so that it is read out in that, and its own words in English', async () => {
    const opened = await open()
    await sample(opened, 'Japanese')
    const languageOf = (selector: string): Promise<string> =>
      opened.page.evaluate<string>(`document.querySelector('${selector}').closest('[lang]').lang`)
    expect(await languageOf('.line .text')).toBe('ja')
    expect(await languageOf('.line .role')).toBe('en')
    expect(await languageOf('#story .headline')).toBe('ja')
    await opened.page.context().close()
  })

  it('fits a telephone without scrolling sideways', async () => {
    const opened = await open({viewport: {width: 360, height: 740}})
    const overflow = (): Promise<number> =>
      opened.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await sample(opened, 'Markdown')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await opened.page.context().close()
  })
})
