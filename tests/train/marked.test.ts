import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {UNLABELLED} from '../../src/train/project.ts'
import {settings, withMarked} from '../../src/train/settings.ts'
import {loadStories} from '../../src/train/stories.ts'
import {prepare} from '../../src/train/teach.ts'
import {roles} from '../../src/tree/role.ts'
import {folderOf, wirecopy} from '../cli/host.ts'
import {ferryPage, loginPage} from '../cli/pages.ts'

const html = `<body><h1>Ferry late</h1>${ferryPage.replaceAll('\n\n', '<p>')}</body>`
const folder = folderOf({
  'ellin-ferry.txt': ferryPage,
  'ellin-ferry.html': html,
  'norvale-login.txt': loginPage,
  'unmarked.txt': ferryPage,
})

/** Writes what explain prints of a page beside it, a line edited. */
async function mark(name: string): Promise<void> {
  const {stdout} = await wirecopy(['explain', '-f', 'ndjson', name], {cwd: folder})
  const edited = stdout.replace(/"role":"[a-z]+","text":"The transport/, '"role":"note","text":"The transport')
  writeFileSync(join(folder, `${name}.marks.ndjson`), edited)
}

describe('corrected pages', async () => {
  for (const name of ['ellin-ferry.txt', 'ellin-ferry.html', 'norvale-login.txt']) await mark(name)
  const told = loadStories(folder)
  const roleOf = (at: number, start: string): string | undefined => {
    const i = told[at]?.page.children.findIndex(({value}) => value.startsWith(start)) ?? -1
    return roles[told[at]?.roles[i] ?? -1]
  }

  test('are the pages with marks beside them, HTML as text too, and no others', () => {
    expect(told.map(({id, view}) => `${id} ${view}`)).toEqual([
      'ellin-ferry html',
      'ellin-ferry text',
      'ellin-ferry text',
      'norvale-login text',
    ])
  })

  test('have the editor’s roles and, where he let them be, the labeller’s', () => {
    for (const at of [0, 1, 2]) {
      expect(roleOf(at, 'The transport')).toBe('note')
      expect(roleOf(at, 'Two tugs')).toBe('body')
    }
  })

  test('teach nothing about lines that are not marked', () => {
    writeFileSync(join(folder, 'ellin-ferry.txt'), `Menu of the day\n\n${ferryPage}`)
    const page = loadStories(folder).find(({id, roles: labels}) => id === 'ellin-ferry' && labels.includes(UNLABELLED))
    expect(page?.roles.filter((role) => role === UNLABELLED).length).toBe(1)
    expect(page?.roles[0]).toBe(UNLABELLED)
  })

  test('are taught, those of one publisher on one side of every fold, with a story or without', () => {
    const invented = mkdtempSync(join(tmpdir(), 'wirecopy-invented-'))
    mkdirSync(join(invented, 'stories'))
    writeFileSync(join(invented, 'roles.ndjson'), '')
    const corpus = folderOf({'gold.ndjson': ''})
    const [course] = withMarked(settings, folder).courses
    if (course === undefined) throw new Error('no course')
    const {examples} = prepare(corpus, {...course.syllabus, invented}, 5)
    expect(examples.map(({kind, publisher, holdsStory}) => [kind, publisher, holdsStory])).toEqual([
      ['marked html', 'ellin', true],
      ['marked text', 'ellin', true],
      ['marked text', 'ellin', true],
      ['marked text', 'norvale', false],
    ])
    expect(new Set(examples.slice(0, 3).map(({fold}) => fold)).size).toBe(1)
  })

  test('whose marks are none are an error that names the line', () => {
    const torn = folderOf({'a.txt': ferryPage, 'a.txt.marks.ndjson': '{"line": 1, "role": "note"}\n{'})
    expect(() => loadStories(torn)).toThrow('a.txt.marks.ndjson:2: no JSON record')
  })
})
