import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderOf} from './host.ts'
import {ferryPage} from './pages.ts'
import {wirecopy} from './process.ts'
import {hasTerminals, onTerminal} from './terminal.ts'

/** Clears the screen, names the window, paints, moves up, begins C1 sequences, reverses, isolates, rings. */
const attacks =
  '\u001b[2J\u001b]0;owned\u0007\u001b[38;5;201m\u001b[1A\u009b2J\u0090\u202e\u2066\u2069\u007f\u0008\r\u206a'
/** As much of it as Markdown and HTML readers leave in every line of a page. */
const hostilePage = ferryPage
  .split('\n')
  .map((line) => (line === '' ? line : line.replace(/(?<=\w) (?=\w)/, ` ${attacks.replace('\r', '')}`)))
  .join('\n')
const hostileName = `a\u001b[2J\u202eb\n\u009bc.txt`
const cwd = folderOf({
  'page.txt': hostilePage,
  'page.md': hostilePage,
  'page.html': `<title>${attacks}</title><h1>Ferry aground${attacks}</h1>${hostilePage.replaceAll('\n\n', '<p>')}<img alt="${attacks}">`,
  'plain.txt': ferryPage,
  'login.txt': `Sign in${attacks}\n`,
})
for (const [name, text] of [
  [hostileName, hostilePage],
  ['odd marks', `{"line": 3, "role": "${JSON.stringify(`x${attacks}`).slice(1, -1)}"}\n`],
] as const)
  writeFileSync(join(cwd, name), text)

/** Colours and weights that wirecopy uses. */
const ours = /\u001b\[(?:[0-39]|2[2-49]|3[0-79]|9[0-7])m/g
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u206f]/
/** What of it a terminal would obey: nothing but our colours and line ends is sent. */
const stray = (sent: string): string | undefined => obeyed.exec(sent.replace(ours, '').replaceAll('\r\n', '\n'))?.[0]

describe.runIf(hasTerminals)('on a terminal', {timeout: 120_000}, () => {
  const every = ['--verbose', '--include', 'front-matter,notes,related,furniture,duplicates']

  it.each([
    ['page.txt', every],
    ['page.md', [...every, '-f', 'text']],
    ['page.html', every],
    ['page.txt', ['explain', hostileName]],
    ['page.html', ['explain']],
  ])('nothing of %s is obeyed, all is shown (%j)', (page, argv) => {
    const {sent, code} = onTerminal([...argv, page], {cwd})
    expect(code).toBe(0)
    expect(sent).toContain('␛[2J')
    expect(stray(sent)).toBeUndefined()
  })

  it.each(['json', 'ndjson', 'ninjs'])('nothing in %s is obeyed, all is escaped', (format) => {
    const {sent} = onTerminal(['-f', format, hostileName], {cwd})
    expect(sent).toContain('\\u001b[2J')
    expect(stray(sent)).toBeUndefined()
  })

  it('nothing of listings and comparisons is obeyed', async () => {
    const {stdout} = await wirecopy(['-f', 'ndjson', 'page.txt', 'plain.txt', hostileName], {cwd})
    // Other programs' records need not escape what ours do.
    const raw = stdout.replace(/\\u(009b|0090|202e|206a|2066|007f)/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    writeFileSync(join(cwd, 'all.ndjson'), raw)
    for (const argv of [
      ['group', '--all', 'all.ndjson'],
      ['group', hostileName],
      ['compare', 'plain.txt', hostileName],
    ]) {
      const {sent} = onTerminal(argv, {cwd})
      expect(sent).toMatch(/Ferry|0 stories/)
      expect(stray(sent), argv.join(' ')).toBeUndefined()
    }
  })

  it.each([
    ['a file that is not there', [`${hostileName}x`]],
    ['a page without a story', ['login.txt']],
    ['an option that is none', [`--odd${attacks}`]],
    ['values that are none', ['--timezone', attacks, 'plain.txt']],
    ['marks that are none', ['--marks', 'odd marks', 'plain.txt']],
    ['a file of marks that is not there', ['--marks', attacks, 'plain.txt']],
    ['an output that cannot be', ['-o', `no\u001b[2J\nfolder/x`, 'plain.txt']],
  ])('nothing of the message about %s is obeyed, and it is a line', (_name, argv) => {
    const {sent, code} = onTerminal(argv, {cwd})
    expect(code).toBeGreaterThan(0)
    expect(sent).toMatch(/^wirecopy: [^\n]*\n/)
    expect(stray(sent)).toBeUndefined()
    for (const line of sent.trimEnd().split('\r\n')) expect(line).toMatch(/^wirecopy: /)
  })

  it('there are colours, unless it is dumb or they are not wanted; in a pipe there are none, unless they are', async () => {
    const painted = (env: Record<string, string>, ...argv: readonly string[]): boolean =>
      onTerminal([...argv, 'plain.txt'], {cwd, env}).sent.includes('\u001b[')
    for (const argv of [[], ['explain']]) expect(painted({}, ...argv)).toBe(true)
    expect(painted({NO_COLOR: ''})).toBe(true)
    expect(painted({NO_COLOR: '1'})).toBe(false)
    expect(painted({TERM: 'dumb'}, 'explain')).toBe(false)
    expect(painted({FORCE_COLOR: '0'})).toBe(false)
    expect(painted({TERM: 'dumb', FORCE_COLOR: '1'})).toBe(true)
    expect(painted({NO_COLOR: '1'}, '--color', 'always')).toBe(true)
    expect(painted({}, 'explain', '--color', 'never')).toBe(false)
    for (const argv of [[], ['explain']])
      expect((await wirecopy([...argv, 'plain.txt'], {cwd})).stdout).not.toContain('\u001b')
  })

  it('and in a pipe the same words stand', async () => {
    const {stdout} = await wirecopy(['page.txt'], {cwd})
    expect(onTerminal(['page.txt'], {cwd}).sent.replace(ours, '').replaceAll('\r\n', '\n')).toBe(stdout)
    expect(stray(stdout)).toBeUndefined()
  })
})

describe.runIf(hasTerminals)('an explanation', {timeout: 120_000}, () => {
  const words = [
    '渡輪擱淺在沙洲上',
    '여객선이 좌초했다',
    'フェリーが座礁した㈱',
    '🚢🌊⛴️',
    'e\u0301u\u0308',
    'ﾌｪﾘｰ',
    'ferry',
    'паром',
  ]
  const lines = Array.from({length: 60}, (_, i) => `${words[i % words.length]} `.repeat(30) + i)
  writeFileSync(join(cwd, 'wide.txt'), lines.join('\n\n'))

  it.each([50, 80, 133])('fits a terminal of %i columns, whatever its characters fill', (columns) => {
    const {widths} = onTerminal(['explain', 'wide.txt'], {cwd, columns})
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns)
    // Not by cutting off half of it: most lines are full but for a character.
    const full = widths.filter((width) => width >= columns - 2)
    expect(full.length).toBeGreaterThan(lines.length / 2)
  })

  it('is not cut where the terminal does not say how wide it is', () => {
    const {sent} = onTerminal(['explain', 'wide.txt'], {cwd, columns: 0, env: {NO_COLOR: '1'}})
    expect(sent).toContain(lines[6])
  })
})
