import {Readable} from 'node:stream'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {storyLines} from '../../src/cli/story-lines.ts'
import {emptyRecord, emptySource} from '../../src/tree/story.ts'
import {inventedEvents} from '../group/copy.ts'
import {recordOf, type Told} from '../group/records.ts'
import {folderOf, wirecopy} from './host.ts'
import {ferryPage, loginPage} from './pages.ts'

const events = inventedEvents()
const copyOf = (key: string): string[] => events.find((event) => event.key === key)?.story.paragraphs ?? []
const ferry: Told = {
  id: 'one',
  headline: 'Ferry aground',
  agency: 'AP',
  place: 'PORT ELLIN',
  paragraphs: copyOf('ferry'),
}
const cut: Told = {id: 'two', headline: 'Boat\u001b[31m stuck', paragraphs: copyOf('ferry').slice(0, 4)}
const museum: Told = {id: 'three', headline: 'Marble head returns', paragraphs: copyOf('museum')}
const lines = (...stories: Told[]): string => stories.map((told) => `${JSON.stringify(recordOf(told))}\n`).join('')
const failed = JSON.stringify({...emptyRecord(emptySource()), ok: false, error: {code: 'no-story', message: 'none'}})

describe('wirecopy group', () => {
  it('writes a record a group where no terminal is', async () => {
    const {code, stdout, stderr} = await wirecopy(['group'], {stdin: lines(ferry, museum, cut)})
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(stdout)).toMatchObject({
      group: 1,
      size: 2,
      fullest: 0,
      agency: 'AP',
      location: 'PORT ELLIN',
      members: [
        {file: null, line: 1, id: 'one'},
        {file: null, line: 3, id: 'two'},
      ],
    })
  })

  it('writes a listing on a terminal, without what would command it', async () => {
    const {code, stdout} = await wirecopy(['group', '--all'], {
      stdin: lines(ferry, museum, cut),
      columns: 76,
      env: {NO_COLOR: '1'},
    })
    expect(code).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "Ferry aground
      2 versions: AP, PORT ELLIN
      * 100 % alike  holds 100 %    192 words  one  Ferry aground
        100 % alike  holds  59 %    116 words  two  Boat␛[31m stuck

      Marble head returns
      alone
      * 100 % alike  holds 100 %    174 words  three  Marble head returns

      3 stories: 2 in 1 group, 1 alone
      "
    `)
  })

  it('paints the fullest version', async () => {
    const {stdout} = await wirecopy(['group', '-f', 'terminal', '--color', 'always'], {stdin: lines(ferry, cut)})
    expect(stdout).toContain('\u001b[32m* 100 % alike')
  })

  it('takes the records that wirecopy makes, from files and a pipe', async () => {
    const cwd = folderOf({
      'a.txt': ferryPage,
      'b.txt': ferryPage.replace('sandbank', 'sand bank'),
      'login.txt': loginPage,
    })
    const {stdout: told} = await wirecopy(['-q', '-f', 'ndjson', 'a.txt', 'login.txt', 'b.txt'], {cwd})
    const {code, stdout, stderr} = await wirecopy(['group'], {stdin: told})
    expect(JSON.parse(stdout).members).toMatchObject([{path: 'a.txt'}, {path: 'b.txt', line: 3}])
    expect([code, stderr]).toEqual([0, 'wirecopy: 1 record of a page that failed left out\n'])
  })

  it('counts lines that are no records, names the first, and goes on', async () => {
    const bad = ['{', '[]', '{"version":1}', '{"version":1,"body":[{"text":3}]}', 'null', ...Array(9).fill('x')]
    const cwd = folderOf({'all.ndjson': `${bad.join('\n')}\n\n${failed}\r\n${lines(ferry, cut)}`})
    const {code, stdout, stderr} = await wirecopy(['group', 'all.ndjson'], {cwd})
    expect(JSON.parse(stdout).members.map(({line}: {line: number}) => line)).toEqual([17, 18])
    expect(code).toBe(1)
    expect(stderr.split('\n')).toHaveLength(13)
    expect(stderr).toContain('wirecopy: all.ndjson:1: no JSON (the records of --format ndjson are wanted)\n')
    expect(stderr).toContain('wirecopy: all.ndjson:4: no story record of version 1 (')
    expect(stderr).toContain('wirecopy: 14 lines are no records and were left out\n')
    expect((await wirecopy(['group', '-q', 'all.ndjson'], {cwd})).stderr).toBe('')
  })

  it('writes to a file, whole', async () => {
    const cwd = folderOf({'all.ndjson': lines(ferry, cut)})
    expect(await wirecopy(['group', 'all.ndjson', '-o', 'groups.ndjson'], {cwd})).toMatchObject({code: 0, stdout: ''})
    const {stderr} = await wirecopy(['group', 'all.ndjson', '-o', 'all.ndjson'], {cwd})
    expect(stderr).toContain('this is also a file to read')
  })

  it.each([
    [['group', 'none.ndjson'], 2, 'none.ndjson: no such file (check the name and the folder)'],
    [['group', '.'], 2, '.: this is a folder'],
    [['group', '--json'], 2, "group has no option '--json'"],
    [['group', '-f', 'markdown'], 2, "argument 'markdown' is invalid"],
    [['--json', 'group'], 2, "group has no option '--json'"],
    [['--all', 'page.txt'], 2, "unknown option '--all'"],
  ])('%j ends with %i', async (argv, expected, message) => {
    const {code, stderr} = await wirecopy(argv, {cwd: folderOf({}), stdin: ''})
    expect(code).toBe(expected)
    expect(stderr).toContain(message)
  })

  it('asks for records where standard input is a keyboard', async () => {
    const {code, stderr} = await wirecopy(['group'], {keyboard: true})
    expect([code, stderr]).toEqual([2, expect.stringContaining('no records were given')])
  })
})

it.each([
  ['group', 'Usage: wirecopy group [options] [file...]'],
  ['compare', 'Usage: wirecopy compare [options] <file> <file>'],
])('%s has a help of its own, within eighty columns', async (name, usage) => {
  const {code, stdout} = await wirecopy([name, '--help'])
  expect([code, stdout]).toEqual([0, expect.stringContaining(usage)])
  expect(stdout).toContain('Exit status:')
  expect(stdout.split('\n').filter((line) => line.length > 82)).toEqual([])
  expect(stdout).not.toContain('--jobs')
})

describe('lines of records', () => {
  it('are the same however the stream is cut, a letter of several bytes included', async () => {
    const bytes = Buffer.from(`${lines({...ferry, headline: 'Überfahrt 桥'})}\r\n${lines(cut).trimEnd()}`)
    for (const size of [1, 7, 1000, bytes.length]) {
      const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      )
      const found = []
      for await (const line of storyLines(Readable.from(chunks))) found.push(line)
      expect(found).toMatchObject([
        {line: 1, problem: null, record: {headline: 'Überfahrt 桥'}},
        {line: 3, problem: null},
      ])
    }
  })

  it('may be packed, and begin with a byte order mark', async () => {
    const text = `\ufeff${lines(ferry, cut)}`
    const cwd = folderOf({
      'all.ndjson': text,
      'all.ndjson.gz': gzipSync(text),
      'cut.gz': gzipSync(text).subarray(0, -9),
    })
    const {stdout} = await wirecopy(['group', 'all.ndjson'], {cwd})
    expect(JSON.parse(stdout).size).toBe(2)
    const packed = await wirecopy(['group', 'all.ndjson.gz'], {cwd})
    expect(packed.stdout).toBe(stdout.replaceAll('all.ndjson', 'all.ndjson.gz'))
    const {code, stderr} = await wirecopy(['group', 'cut.gz'], {cwd})
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/cut\.gz:\d: the packed file is cut off within this line/),
    ])
  })

  it('may lack keys, or have others in their place', async () => {
    const odd = {
      version: 1,
      ok: true,
      headline: 7,
      byline: {agency: ['AP']},
      dateline: {},
      body: [{text: 'a'}],
      source: {id: {}},
    }
    const {code, stdout} = await wirecopy(['group', '--all'], {stdin: JSON.stringify(odd)})
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({size: 1, headline: null, agency: null, members: [{id: null}]})
  })

  it('may have numbers where words belong', async () => {
    const odd = {
      ...emptyRecord(emptySource()),
      dateline: {location: 5, published: 5},
      byline: {authors: [null], agency: 5},
      source: {path: 5, url: 5, id: 5},
      body: [{text: 'The ferry ran aground.'}],
    }
    for (const format of ['ndjson', 'terminal']) {
      const argv = ['group', '--all', '-f', format]
      const {code, stderr} = await wirecopy(argv, {stdin: `${JSON.stringify(odd)}\n`.repeat(2)})
      expect([code, stderr]).toEqual([0, ''])
    }
  })
})
