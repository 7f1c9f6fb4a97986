import {describe, expect, it} from 'vitest'
import {inventedEvents} from '../group/copy.ts'
import {recordOf} from '../group/records.ts'
import {folderOf, wirecopy} from './host.ts'
import {ferryPage, loginPage, picture} from './pages.ts'

const museum = inventedEvents().find(({key}) => key === 'museum')?.story.paragraphs ?? []
const [one = '', two = '', three = '', four = ''] = museum
const local = 'Our museum\u001b[2J has no marble heads, a spokesman for the town said.'
const wire = JSON.stringify(recordOf({headline: 'Marble head returns', paragraphs: [one, two, three, four]}))
const outlet = JSON.stringify(
  recordOf({
    headline: 'Marble head is back',
    paragraphs: [local, one, `${two.replace('shoe box', 'carton')} ${three}`],
  }),
)
const files = {
  'wire.json': wire,
  'outlet.json': outlet,
  'page.txt': ferryPage,
  'login.txt': loginPage,
  'p.png': picture,
}

describe('wirecopy compare', () => {
  it('shows what became of each paragraph', async () => {
    const {code, stdout, stderr} = await wirecopy(['compare', 'wire.json', 'outlet.json'], {cwd: folderOf(files)})
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatchInlineSnapshot(`
      "A  wire.json  Marble head returns  114 words
      B  outlet.json  Marble head is back  104 words
      Paragraphs: 1 the same, 2 rewritten, 0 moved, 1 cut, 1 added. B holds 82 % of A.

      headline  rewritten
          Marble head [-returns-]{+is back+}
      B1  added
          {+Our museum␛[2J has no marble heads, a spokesman for the town said.+}
      A1 → B2  same  A Roman marble head that vanished from a museum in Velmont in 1981 has come back aft…
      A2+3 → B3  rewritten, merged
          The head of a young woman, slightly larger than a fist, was handed over in a [-shoe box-] {+carton+} on Monday, museum director Claire Aubanel said. The dentist had bought it at a flea market for the price of a dinner and thought it was plaster. A visiting niece who studies archaeology noticed that snails avoided the base, which had been treated with an old conservator's wax.
      A4  cut
          [-“She looked at us all those years and never said a word,” said the dentist, who asked not to be named.-]
      "
    `)
  })

  it('paints what was cut and added, around what was made visible', async () => {
    const argv = ['compare', 'wire.json', 'outlet.json', '--color', 'always']
    const {stdout} = await wirecopy(argv, {cwd: folderOf(files)})
    expect(stdout).toContain('\u001b[32mOur museum␛[2J has no marble heads')
    expect(stdout).toContain('\u001b[31m\u001b[9mshoe box\u001b[29m\u001b[39m')
  })

  it('writes a record a passage as NDJSON', async () => {
    const argv = ['compare', '-f', 'ndjson', 'wire.json', 'outlet.json']
    const {stdout} = await wirecopy(argv, {cwd: folderOf(files)})
    const [head, ...changes] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(head).toMatchObject({type: 'comparison', a: {path: 'wire.json'}, b: {path: 'outlet.json'}, added: 1})
    expect(changes.map(({part, kind, from, to}) => [part, kind, from, to])).toEqual([
      ['headline', 'rewritten', [], []],
      ['paragraph', 'added', [], [1]],
      ['paragraph', 'same', [1], [2]],
      ['paragraph', 'rewritten', [2, 3], [3]],
      ['paragraph', 'cut', [4], []],
    ])
  })

  it('takes pages of any kind, one of them from standard input', async () => {
    const html = `<!doctype html><title>Ferry</title><p>${ferryPage.replaceAll('\n\n', '<p>')}`
    const {code, stdout} = await wirecopy(['compare', 'page.txt', '-'], {cwd: folderOf(files), stdin: html})
    expect(code).toBe(0)
    expect(stdout).toMatch(/^A {2}page\.txt {2}Ferry with 64 aboard.*\nB {2}standard input {2}Ferry/)
    expect(stdout).toContain(' 0 rewritten, 0 moved, 0 cut, 0 added. B holds 100 % of A.')
  })

  it.each([
    [['compare'], 2, 'compare takes two versions of a story'],
    [['compare', 'page.txt'], 2, 'compare takes two versions of a story'],
    [['compare', 'page.txt', 'wire.json', 'outlet.json'], 2, 'compare takes two versions of a story'],
    [['compare', '-', '-'], 2, 'standard input is named twice'],
    [['compare', 'page.txt', 'none.txt'], 2, 'none.txt: no such file'],
    [['compare', 'login.txt', 'page.txt'], 1, 'wirecopy explain login.txt shows'],
    [['compare', 'page.txt', 'p.png'], 1, 'p.png: this is not text'],
  ])('%j ends with %i', async (argv, expected, message) => {
    const {code, stdout, stderr} = await wirecopy(argv, {cwd: folderOf(files)})
    expect([code, stdout]).toEqual([expected, ''])
    expect(stderr).toContain(message)
  })
})
