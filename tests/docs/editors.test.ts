import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {wirecopy} from '../cli/host.ts'
import {describeEngine} from '../engines/programs.ts'
import {fencesOf} from './fences.ts'
import {placeOf} from './place.ts'

const recipes = fencesOf('docs/recipes-for-journalists.md')
const place = placeOf()

const recipe = (language: string): string => recipes.find((fence) => fence.language === language)?.code ?? ''

describeEngine('the recipe for Vim', {programs: ['bash', 'vim']}, () => {
  const [whole = '', marked = ''] = recipe('vim').split('\n')
  const story = async (): Promise<string> => (await wirecopy(['page.txt'], {cwd: place.folder})).stdout

  it('makes the story of the whole buffer, and of marked lines', async () => {
    await place.shell(`vim -u NONE -es -c '${whole.slice(1)}' -c 'write! whole.md' -c 'quitall!' page.txt || true`)
    expect(readFileSync(join(place.folder, 'whole.md'), 'utf8')).toBe(await story())
    const lines = marked.replace(":'<,'>", '1,$')
    await place.shell(`vim -u NONE -es -c '${lines}' -c 'write! marked.md' -c 'quitall!' page.txt || true`)
    expect(readFileSync(join(place.folder, 'marked.md'), 'utf8')).toBe(await story())
  })
})

describe('the recipe for VS Code', () => {
  const [task] = JSON.parse(recipe('json')).tasks

  it('writes the story beside the page', async () => {
    const named: Readonly<Record<string, string>> = {
      file: join(place.folder, 'page.txt'),
      fileDirname: place.folder,
      fileBasenameNoExtension: 'page',
    }
    const argv = task.args.map((word: string) =>
      word.replace(/\$\{(\w+)\}/g, (_, name: string) => named[name] ?? 'nothing'),
    )
    expect(task.command).toBe('wirecopy')
    expect((await wirecopy(argv, {cwd: '/'})).code).toBe(0)
    const {stdout} = await wirecopy(['page.txt'], {cwd: place.folder})
    expect(readFileSync(join(place.folder, 'page.story.md'), 'utf8')).toBe(stdout)
  })

  it('reads what is said of the page, with and without a line', async () => {
    const {pattern} = task.problemMatcher
    const file = join(place.folder, 'no-time.txt')
    const copy = Array.from(
      {length: 5},
      (_, i) =>
        `The board met for ${i + 3} hours on the night ferry, and rose without a vote, the harbour master said.`,
    )
    const cut = 'The harbour master said on Friday that the night ferry would stay at the pier until the board had…'
    writeFileSync(file, ['Night ferry stays at the pier', 'By Ines Marr', ...copy, cut].join('\n\n'))
    const {stderr} = await wirecopy(['--verbose', file], {cwd: place.folder})
    const said = stderr.split('\n').slice(0, -1)
    expect(said.length).toBeGreaterThan(0)
    for (const line of [...said, `${file}: no time is printed [no-time]`]) {
      const found = new RegExp(pattern.regexp).exec(line)
      expect(found?.[pattern.file], line).toBe(file)
      expect(found?.[pattern.code]).toMatch(/^[a-z-]+$/)
    }
    expect(new RegExp(pattern.regexp).exec(`${file}:12: two stories [second-story]`)?.[pattern.line]).toBe('12')
  })
})
