import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderOf, wirecopy} from '../host.ts'
import {ferryPage} from '../pages.ts'

const rows = ferryPage
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (line.startsWith('Ferry') ? `<h1>${line}</h1>` : `<p>${line}</p>`))
const cwd = folderOf({
  'ferry.txt': ferryPage,
  'ferry.md': ferryPage.replace('Ferry with', '# Ferry with'),
  'ferry.html': `<body>${rows.join('')}</body>`,
  'second.txt': ferryPage.replaceAll('Ellin', 'Norvale'),
  'pages.ndjson': [1, 2].map((id) => JSON.stringify({id, text: `${ferryPage}\nEnd of page ${id}\n`})).join('\n'),
  empty: '\n',
  torn: '{"line": 3, "role": "body"}\n{"line": 4,',
  'odd-role': '{"line": 3, "role": "headlin"}',
  'no-line': '{"role": "body"}',
  'odd-hashes': '{"line": 3, "role": "body", "hashes": "1234"}',
  'no-such-line': '\n{"line": 99, "role": "body"}',
})

type Row = {line: number; role: string; text: string; byHand: boolean; reasons: object[]; source: object}

/** What explain prints of pages. */
async function explained(...args: readonly string[]): Promise<Row[]> {
  const {stdout} = await wirecopy(['explain', '-f', 'ndjson', ...args], {cwd})
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** Writes the marks of pages, those lines that begin so with another role. */
async function edited(name: string, pages: readonly string[], start: string, role: string): Promise<string> {
  const marks = (await explained(...pages)).map((row) => (row.text.startsWith(start) ? {...row, role} : row))
  writeFileSync(join(cwd, name), marks.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return name
}

describe('an edited explanation', {timeout: 60_000}, () => {
  it.each(['ferry.txt', 'ferry.md', 'ferry.html'])('gives the story of %s as the editor wants it', async (page) => {
    const marks = await edited('marks', [page], 'The transport', 'note')
    const {code, stdout, stderr} = await wirecopy(['--json', '--marks', marks, page], {cwd})
    const record = JSON.parse(stdout)
    expect([code, stderr, record.messages]).toEqual([0, '', []])
    expect(record.notes.map(({text}: {text: string}) => text.slice(0, 13))).toEqual(['The transport'])
    expect(record.body.at(-1).text).toMatch(/^Two tugs/)
  })

  it.each(['ferry.txt', 'ferry.md', 'ferry.html'])(
    'of %s in which nothing was edited changes nothing',
    async (page) => {
      const marks = await edited('same', [page], 'nothing', 'note')
      for (const args of [['--json'], ['explain'], ['explain', '-f', 'ndjson']])
        expect(await wirecopy([...args, '--marks', marks, page], {cwd})).toEqual(await wirecopy([...args, page], {cwd}))
    },
  )

  it('is explained as given by hand, and that may be given back again', async () => {
    const marks = await edited('marks', ['ferry.txt'], 'The transport', 'note')
    const {stdout} = await wirecopy(['explain', '--marks', marks, 'ferry.txt'], {cwd})
    expect(stdout).toMatch(/note {8}1\.00 {2}The transport .*\n +by hand\n/)
    const again = (await wirecopy(['explain', '-f', 'ndjson', '--marks', marks, 'ferry.txt'], {cwd})).stdout
    const row = again.split('\n').find((line) => line.includes('The transport')) as string
    expect(JSON.parse(row)).toMatchObject({
      role: 'note',
      confidence: 1,
      byHand: true,
      reasons: [{signal: 'by hand', value: 1, weight: null}],
    })
    const back = await wirecopy(['explain', '-f', 'ndjson', '--marks', '-', 'ferry.txt'], {cwd, stdin: again})
    expect(back.stdout).toBe(again)
  })

  it('makes a story of a page that was none, and none of one', async () => {
    const all = async (name: string, role: string): Promise<string> => edited(name, ['ferry.txt'], '', role)
    const none = await wirecopy(['--json', '--marks', await all('none', 'furniture'), 'ferry.txt'], {cwd})
    expect([none.code, JSON.parse(none.stdout).error.code]).toEqual([1, 'no-story'])
    const story = await wirecopy(['--json', '--marks', await all('all', 'body'), 'ferry.txt'], {cwd})
    expect(JSON.parse(story.stdout).body.length).toBe(rows.length)
  })

  it('is matched by hashes where the page has changed, and says what is gone, asked or not', async () => {
    const marks = await edited('marks', ['ferry.txt'], 'The transport', 'note')
    const page = `Menu\n\n${ferryPage.replace('Ferry with 64', 'Ferry with 46')}`
    for (const args of [['--json'], ['explain', '-f', 'ndjson']]) {
      const {code, stdout, stderr} = await wirecopy([...args, '--marks', marks], {cwd, stdin: page})
      expect(code).toBe(0)
      expect(stdout).toContain('The transport')
      expect(stderr).toBe(
        'standard input: The page has changed since it was marked: marked line 9 is no longer on it [marks-changed]\n',
      )
    }
  })
})

describe('marks of several pages', {timeout: 60_000}, () => {
  it('go to the pages that they name', async () => {
    const pages = ['ferry.txt', 'second.txt']
    const marks = await edited('several', pages, 'The transport', 'note')
    const kept = readFileSync(join(cwd, marks), 'utf8')
      .split('\n')
      .filter((line) => !(line.includes('"second.txt"') && line.includes('The transport')))
    writeFileSync(join(cwd, marks), kept.join('\n'))
    const {stdout} = await wirecopy(['-f', 'ndjson', '--marks', marks, './second.txt', 'ferry.txt'], {cwd})
    const notes = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).notes.length)
    expect(notes).toEqual([0, 1])
  })

  it('go to the records of a container that they name', async () => {
    const marks = await edited('records', ['pages.ndjson'], 'End of page 2', 'note')
    const {stdout} = await wirecopy(['--marks', marks, 'pages.ndjson'], {cwd})
    const notes = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).notes.length)
    expect(notes).toEqual([0, 1])
  })
})

describe('marks that are wrong', () => {
  it.each([
    ['gone', 'gone: no such file'],
    ['empty', 'empty: no marks are in it (wirecopy explain -f ndjson page > marks makes one)'],
    ['torn', 'torn:2: no JSON record (a record a line, as wirecopy explain -f ndjson prints them)'],
    ['odd-role', "odd-role:1: no role is called 'headlin' (known: headline, standfirst, dateline,"],
    ['no-line', 'no-line:1: no line number (each record has a "line": that of the page which it is of)'],
    ['odd-hashes', 'odd-hashes:1: "hashes" holds no hashes of lines (leave it as it was, or leave it out)'],
  ])('end the run: %s', async (marks, reason) => {
    const {code, stdout, stderr} = await wirecopy(['--marks', marks, 'ferry.txt'], {cwd})
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`wirecopy: ${reason}`)
  })

  it('fail the page where they name a line that is not there by its number alone', async () => {
    for (const command of [[], ['explain']]) {
      const {code, stderr} = await wirecopy([...command, '--marks', 'no-such-line', 'ferry.txt'], {cwd})
      expect(code).toBe(1)
      expect(stderr).toBe(
        'wirecopy: ferry.txt: no-such-line:2: no text stands on line 99 of the page (wirecopy explain shows the lines of the page)\n',
      )
    }
  })

  it('say so where several pages are read and they name none of them', async () => {
    const pages = ['ferry.txt', 'second.txt']
    const nameless = await wirecopy(['--marks', 'no-such-line', ...pages], {cwd})
    expect([nameless.code, nameless.stderr]).toEqual([
      2,
      'wirecopy: no-such-line:2: the record names no page (add "source": {"path": …}, or read one page)\n',
    ])
    const others = await wirecopy(['--marks', await edited('html', ['ferry.html'], 'x', 'note'), ...pages], {cwd})
    expect(others.stderr).toBe(
      'wirecopy: html: none of the pages that are read is marked in it (its "source.path" names them)\n',
    )
  })

  it('are not written over', async () => {
    const marks = await edited('own', ['ferry.txt'], 'The transport', 'note')
    const before = readFileSync(join(cwd, marks), 'utf8')
    const {code, stderr} = await wirecopy(['explain', '--marks', marks, '-o', marks, 'ferry.txt'], {cwd})
    expect([code, stderr]).toEqual([
      2,
      'wirecopy: own: this is also a file to read (write to another file, or it is lost)\n',
    ])
    expect(readFileSync(join(cwd, marks), 'utf8')).toBe(before)
  })

  it('cannot come from standard input together with the page', async () => {
    const {code, stderr} = await wirecopy(['--marks', '-'], {cwd, stdin: ferryPage})
    expect([code, stderr.includes('standard input is named twice')]).toEqual([2, true])
  })
})
