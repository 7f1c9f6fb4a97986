import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Writable} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {folderOf, wirecopy} from './host.ts'
import {ferryPage, loginPage, picture} from './pages.ts'

const cwd = folderOf({
  'ferry.txt': ferryPage,
  'second.txt': ferryPage.replaceAll('Ellin', 'Norvale'),
  'login.txt': loginPage,
  'blank.txt': ' \n\n',
  'none.txt': '',
  'picture.png': picture,
})
mkdirSync(join(cwd, 'folder'))

const headline = '# Ferry with 64 aboard runs aground off Port Ellin'

describe('one page', () => {
  it('prints a file’s story as Markdown', async () => {
    const {code, stdout, stderr} = await wirecopy(['ferry.txt'], {cwd})
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')[0]).toBe(headline)
    expect(stdout).toContain('Two tugs are to pull the ship free')
    expect(stdout).not.toContain('newsletter')
  })

  it('reads standard input where no file is named, and where `-` is', async () => {
    const file = await wirecopy(['ferry.txt'], {cwd})
    expect(await wirecopy([], {stdin: ferryPage})).toEqual(file)
    expect(await wirecopy(['-'], {stdin: ferryPage, keyboard: true})).toEqual(file)
  })

  it('prints one JSON object, an array where asked for', async () => {
    const {stdout} = await wirecopy(['--json', 'ferry.txt'], {cwd})
    const record = JSON.parse(stdout)
    expect(record).toMatchObject({ok: true, source: {path: 'ferry.txt', format: 'text', encoding: 'utf-8'}})
    expect(JSON.parse((await wirecopy(['--json', '--array', 'ferry.txt'], {cwd})).stdout)).toEqual([record])
    expect(JSON.parse((await wirecopy(['--json'], {stdin: ferryPage})).stdout).source.path).toBe(null)
  })

  it('reads bytes in the encoding they are in', async () => {
    const {stdout} = await wirecopy(['--json'], {stdin: Buffer.from(`\ufeff${ferryPage}`, 'utf16le')})
    expect(JSON.parse(stdout)).toMatchObject({headline: headline.slice(2), source: {encoding: 'utf-16le'}})
  })

  it('prints only the parts asked for', async () => {
    const {stdout} = await wirecopy(['--only', 'headline', '-f', 'text', 'ferry.txt'], {cwd})
    expect(stdout).toBe(`${headline.slice(2)}\n`)
  })
})

describe('several pages', () => {
  it('parts stories by a rule, in input order', async () => {
    const {code, stdout} = await wirecopy(['second.txt', 'ferry.txt'], {cwd})
    expect(code).toBe(0)
    const [first, second] = stdout.split('\n---\n\n')
    expect(second?.split('\n')[0]).toBe(headline)
    expect(first?.split('\n')[0]).toBe('# Ferry with 64 aboard runs aground off Port Norvale')
    expect(second).toBe((await wirecopy(['ferry.txt'], {cwd})).stdout)
  })

  it('prints an array as JSON.stringify would, a record a page, failed ones too', async () => {
    const files = ['ferry.txt', 'missing.txt', 'folder', 'none.txt', 'picture.png', 'login.txt', 'second.txt']
    const {code, stdout} = await wirecopy(['--json', ...files], {cwd})
    const records = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(stdout).toBe(`${JSON.stringify(records, null, 2)}\n`)
    expect(records.map((record: {source: {path: string}}) => record.source.path)).toEqual(files)
    expect(records.map((record: {error: {code: string} | null}) => record.error?.code ?? null)).toEqual([
      null,
      'no-such-file',
      'is-a-folder',
      'empty',
      'binary',
      'no-story',
      null,
    ])
    expect(new Set(records.map((record: object) => Object.keys(record).join())).size).toBe(1)
  })

  it('prints a line of NDJSON a page', async () => {
    const {code, stdout} = await wirecopy(['-f', 'ndjson', 'ferry.txt', 'missing.txt', 'second.txt'], {cwd})
    expect(code).toBe(1)
    const lines = stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line).ok)).toEqual([true, false, true])
  })
})

describe('a page that fails', () => {
  it.each([
    ['missing.txt', 2, 'wirecopy: missing.txt: no such file (check the name and the folder)\n'],
    ['explian', 2, 'wirecopy: explian: no such file (did you mean wirecopy explain?)\n'],
    ['compair', 2, 'wirecopy: compair: no such file (did you mean wirecopy compare?)\n'],
    ['help', 2, 'wirecopy: help: no such file (did you mean wirecopy --help?)\n'],
    ['pages', 2, 'wirecopy: pages: no such file (check the name and the folder)\n'],
    ['folder', 2, 'wirecopy: folder: this is a folder (for the files in it: wirecopy --recursive folder)\n'],
    ['picture.png', 1, 'wirecopy: picture.png: this is not text (give wirecopy the page as text, Markdown or HTML)\n'],
    [
      'https://elder.example/a',
      2,
      'wirecopy: https://elder.example/a: no such file (wirecopy fetches nothing: curl -sL https://elder.example/a | wirecopy)\n',
    ],
  ])('says what is wrong with %s and the way out', async (file, code, stderr) => {
    expect(await wirecopy([file], {cwd})).toEqual({code, stdout: '', stderr})
  })

  it.each(['none.txt', 'blank.txt'])('says that %s is empty', async (file) => {
    const {code, stdout, stderr} = await wirecopy([file], {cwd})
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(new RegExp(`^wirecopy: ${file}: .*empty.* \\(was the page saved whole\\?\\)\n$`))
  })

  it('says that a page holds no story, and how to see why', async () => {
    const {code, stdout, stderr} = await wirecopy(['login.txt'], {cwd})
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(
      /^wirecopy: login\.txt: .+ \(wirecopy explain login\.txt shows what each line was taken for\)\n$/,
    )
  })

  it('names standard input, and says nothing where told to be quiet', async () => {
    expect((await wirecopy([], {stdin: ''})).stderr).toMatch(/^wirecopy: standard input: .*empty/)
    expect(await wirecopy(['--quiet'], {stdin: ''})).toEqual({code: 1, stdout: '', stderr: ''})
  })

  it('keeps a terminal’s commands in file names from the terminal', async () => {
    const {stderr} = await wirecopy(['\u001b[2J\n.txt'], {cwd})
    expect(stderr).toBe('wirecopy: ␛[2J␊.txt: no such file (check the name and the folder)\n')
  })

  it('waits for nobody at a terminal without a file', async () => {
    const {code, stdout, stderr} = await wirecopy([], {keyboard: true})
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'wirecopy: no page was given (name a file, or pipe a page in: wirecopy page.txt; wirecopy --help tells more)\n',
    )
  })

  it('gives exit code 1 where some pages could be read, 2 where none could', async () => {
    expect((await wirecopy(['missing.txt', 'ferry.txt'], {cwd})).code).toBe(1)
    expect((await wirecopy(['missing.txt', 'folder'], {cwd})).code).toBe(2)
    expect((await wirecopy(['missing.txt', 'none.txt'], {cwd})).code).toBe(1)
  })
})

describe('explain', () => {
  it('gives each line a role, for a page without a story too', async () => {
    for (const page of ['ferry.txt', 'login.txt']) {
      const {code, stdout} = await wirecopy(['explain', page], {cwd})
      expect(code).toBe(0)
      const lines = readFileSync(join(cwd, page), 'utf8').split('\n')
      for (const [index, line] of lines.entries()) {
        if (line.trim() !== '') expect(stdout).toMatch(new RegExp(`^ *${index + 1}  \\w`, 'm'))
      }
    }
  })

  it('prints a record a block, each source line in exactly one', async () => {
    const {stdout} = await wirecopy(['explain', '--format', 'ndjson', 'ferry.txt'], {cwd})
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const covered = records.flatMap(({line, endLine}) => Array.from({length: endLine - line + 1}, (_, i) => line + i))
    const expected = ferryPage.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
    expect(covered).toEqual(expected)
    expect(records[0].source).toMatchObject({path: 'ferry.txt', format: 'text', encoding: 'utf-8'})
    expect(records.every((record) => record.reasons.length > 0)).toBe(true)
  })

  it('names each of several pages', async () => {
    const {stdout} = await wirecopy(['explain', 'ferry.txt', 'missing.txt', 'login.txt'], {cwd})
    expect(stdout.startsWith('ferry.txt:\n   1  ')).toBe(true)
    expect(stdout).toContain('\n\nlogin.txt:\n   1  ')
  })

  it('takes its options before the word as well as after it', async () => {
    const after = await wirecopy(['explain', '-f', 'ndjson', '--from', 'text', 'ferry.txt'], {cwd})
    expect(await wirecopy(['-f', 'ndjson', '--from', 'text', 'explain', 'ferry.txt'], {cwd})).toEqual(after)
    expect(after.code).toBe(0)
  })

  it('has explained a page without a story, too', async () => {
    expect(await wirecopy(['explain', 'login.txt'], {cwd})).toMatchObject({code: 0, stderr: ''})
  })

  it('says that an empty page is empty', async () => {
    const {code, stdout, stderr} = await wirecopy(['explain', 'blank.txt'], {cwd})
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe('wirecopy: blank.txt: the page is empty (was the page saved whole?)\n')
  })

  it('says that a page without any text has none', async () => {
    const {code, stdout, stderr} = await wirecopy(['explain'], {
      stdin: '<!doctype html><body><div id="root"></div></body>',
    })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe('wirecopy: standard input: the page holds no text (was the page saved whole?)\n')
  })
})

describe('output files', () => {
  it('writes a file whole, with no draft left beside it', async () => {
    const folder = folderOf({'story.md': 'old'})
    const {stdout} = await wirecopy(['ferry.txt'], {cwd})
    const result = await wirecopy(['ferry.txt', '-o', join(folder, 'story.md')], {cwd})
    expect(result).toEqual({code: 0, stdout: '', stderr: ''})
    expect(readFileSync(join(folder, 'story.md'), 'utf8')).toBe(stdout)
    expect(readdirSync(folder)).toEqual(['story.md'])
  })

  it('keeps an older file where nothing could be read', async () => {
    const folder = folderOf({'story.json': 'old'})
    expect((await wirecopy(['--json', 'missing.txt', '-o', 'story.json'], {cwd: folder})).code).toBe(2)
    expect(readFileSync(join(folder, 'story.json'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['story.json'])
  })

  it('refuses to overwrite the page it reads', async () => {
    const {code, stderr} = await wirecopy(['ferry.txt', '-o', './ferry.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toBe('wirecopy: ./ferry.txt: this is also a file to read (write to another file, or it is lost)\n')
    expect(readFileSync(join(cwd, 'ferry.txt'), 'utf8')).toBe(ferryPage)
  })

  it.each([
    ['folder', 'this is a folder'],
    ['nowhere/story.md', 'no such folder'],
  ])('says that %s cannot be written: %s', async (output, reason) => {
    const {code, stderr} = await wirecopy(['ferry.txt', '-o', output], {cwd})
    expect([code, stderr]).toEqual([2, `wirecopy: ${output}: ${reason} (name another output file with -o)\n`])
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false)
  })
})

describe('a reader that goes away', () => {
  it('is the end of the run, and success', async () => {
    let written = 0
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => {
        written++
        done(Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}))
      },
    })
    const {code, stderr} = await wirecopy(['-f', 'ndjson', 'ferry.txt', 'second.txt', 'missing.txt'], {cwd, stdout})
    expect([code, stderr, written]).toEqual([0, '', 1])
  })

  it('is told from a full disk', async () => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write ENOSPC'), {code: 'ENOSPC'})),
    })
    const {code, stderr} = await wirecopy(['ferry.txt'], {cwd, stdout})
    expect([code, stderr]).toEqual([2, 'wirecopy: standard output: no space left\n'])
  })
})

describe('colours', () => {
  const tinted = async (argv: string[], given: {columns?: number; env?: Record<string, string>}): Promise<boolean> =>
    (await wirecopy(argv, {cwd, ...given})).stdout.includes('\u001b[')

  it('are for a terminal, not for a pipe, and never for machines', async () => {
    expect(await tinted(['ferry.txt'], {columns: 80})).toBe(true)
    expect(await tinted(['explain', 'ferry.txt'], {columns: 80})).toBe(true)
    expect(await tinted(['ferry.txt'], {})).toBe(false)
    expect(await tinted(['--json', 'ferry.txt', '--color', 'always'], {columns: 80})).toBe(false)
  })

  it('heed --color first, then NO_COLOR, FORCE_COLOR and a dumb terminal', async () => {
    expect(await tinted(['--color', 'never', 'ferry.txt'], {columns: 80})).toBe(false)
    expect(await tinted(['--color', 'always', 'ferry.txt'], {env: {NO_COLOR: '1'}})).toBe(true)
    expect(await tinted(['ferry.txt'], {columns: 80, env: {NO_COLOR: '1', FORCE_COLOR: '1'}})).toBe(false)
    expect(await tinted(['ferry.txt'], {env: {FORCE_COLOR: '1'}})).toBe(true)
    expect(await tinted(['ferry.txt'], {columns: 80, env: {FORCE_COLOR: '0'}})).toBe(false)
    expect(await tinted(['ferry.txt'], {columns: 80, env: {TERM: 'dumb'}})).toBe(false)
  })

  it('stay out of a file unless the command line says so', async () => {
    const written = async (...options: string[]): Promise<string> => {
      const folder = folderOf({})
      const output = join(folder, 'story.md')
      await wirecopy(['explain', 'ferry.txt', '-o', output, ...options], {cwd, columns: 80, env: {FORCE_COLOR: '1'}})
      return readFileSync(output, 'utf8')
    }
    expect(await written()).not.toContain('\u001b[')
    expect(await written('--color', 'always')).toContain('\u001b[')
  })

  it('change no character of the output, nor does a terminal’s width that of a story', async () => {
    const plain = await wirecopy(['ferry.txt'], {cwd})
    const colour = await wirecopy(['ferry.txt'], {cwd, columns: 30})
    expect(colour.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
  })
})
