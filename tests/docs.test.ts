import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {helpText} from '../src/cli/help.ts'
import {roles} from '../src/tree/role.ts'
import {emptyRecord, emptySource} from '../src/tree/story.ts'
import {wirecopy} from './cli/host.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const manifest = JSON.parse(read('package.json'))
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
for (const name of readdirSync(join(root, 'docs'))) documents.push(`docs/${name}`)

/** The fenced blocks of a document in a language, without their fences. */
function blocksOf(document: string, language: string): string[] {
  return document
    .split(`\`\`\`${language}\n`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('\n```')))
}

describe('README', () => {
  const [commands = ''] = blocksOf(readme, 'sh')
  const [tell = '', test = ''] = commands.split('\n').map((line) => line.replace(/ +# .*/, ''))

  it('opens with the two commands of a fresh machine', () => {
    expect(readme.indexOf(commands)).toBeLessThan(300)
    expect(tell).toMatch(/^npm ci && node bin\/wirecopy\.js fixtures\/[\w-]+\/page\.txt$/)
    expect(test).toBe('npm ci && npm test')
    expect(manifest.scripts.postprepare).toContain('build')
  })

  it('names the very test command that CI runs', () => {
    const ci = read('.ci/run')
    for (const command of test.split(' && ')) expect(ci).toMatch(new RegExp(`(?:^|install |; )${command}\\b`, 'm'))
  })

  it('shows what the first command prints', async () => {
    const {stdout} = await wirecopy([tell.split(' ').at(-1) ?? ''], {cwd: root})
    const [sample = ''] = blocksOf(readme, 'markdown')
    const printed = stdout.split('\n')
    expect(sample.split('\n').filter((line) => line !== '…' && !printed.includes(line))).toEqual([])
    expect(sample.split('\n')[0]).toBe(printed[0])
  })

  it('holds the text of --help as it is', () => {
    expect(blocksOf(readme, 'text')).toContain(helpText('tell').trimEnd())
  })

  it('names the twelve roles and every key of a record', () => {
    const record = emptyRecord(emptySource())
    const rows = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)
    expect(rows).toEqual(Object.keys(record))
    const inside = [record.source, record.byline, record.dateline, record.lines].flatMap((part) => Object.keys(part))
    expect([...inside, ...roles].filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  it.each([
    ['parse', 0, /^Islanders back .+ Press Association\n$/],
    ['a house rule', 1, /^Desk: hold until/],
    ['ninjs', 2, /^Press Association\n$/],
  ])('has an example of %s that runs', (_name, index, printed) => {
    const folder = join(root, '.cache/readme')
    mkdirSync(folder, {recursive: true})
    const file = join(folder, `example-${index}.mjs`)
    writeFileSync(file, blocksOf(readme, 'js')[index] ?? '')
    expect(execFileSync(process.execPath, [file], {cwd: root, encoding: 'utf8'})).toMatch(printed)
  })
})

describe('ARCHITECTURE', () => {
  const entries = read('ARCHITECTURE.md')
    .split(/^- (?=`)/m)
    .slice(1)
  const listed = new Map(entries.map((entry) => [/^`([\w/-]+)\/`/.exec(entry)?.[1] ?? entry, entry]))
  const folders = new Map<string, string[]>()
  for (const path of readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})) {
    if (!path.endsWith('.ts')) continue
    const folder = dirname(join('src', path))
    folders.set(folder, [...(folders.get(folder) ?? []), path.slice(path.lastIndexOf('/') + 1)])
  }

  it.each([...folders])('names every file of %s, and none that is not there', (folder, files) => {
    const entry = listed.get(folder) ?? ''
    const names = [...entry.matchAll(/`([\w-]+(?:\.d)?\.ts)`/g)].map(([, name]) => name)
    expect(names.toSorted()).toEqual(files.toSorted())
  })

  it('says a few words of each folder and file, and of no folder that is not there', () => {
    for (const [folder, entry] of listed) {
      expect(existsSync(join(root, folder)), folder).toBe(true)
      const words = entry.replace(/`[^`]*`/g, ' ').match(/\p{L}+/gu) ?? []
      expect(words.length, entry).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('every document', () => {
  it.each(documents)('%s points to files and scripts that are there', (path) => {
    const text = read(path)
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => join(dirname(path), link ?? ''))
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
    const scripts = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name ?? '')
    expect(scripts.filter((name) => manifest.scripts[name] === undefined)).toEqual([])
    const files = [...text.matchAll(/`((?:src|tests|fixtures|bin|\.ci)\/[\w./-]+)`/g)].map(([, name]) => name ?? '')
    expect(files.filter((name) => !existsSync(join(root, name)))).toEqual([])
  })

  it('CHANGELOG has a place for what is not released yet, or the version is in it', () => {
    expect(read('CHANGELOG.md')).toMatch(/^## Unreleased$/m)
  })
})
