import {describe, expect, it} from 'vitest'
import {ninjsRules} from '../format/ninjs-rules.ts'
import {validator} from '../format/validator.ts'
import {folderOf, wirecopy} from './host.ts'
import {ferryPage, loginPage} from './pages.ts'

const address = 'https://elder.example/news/ferry'
const html = `<!doctype html><link rel="canonical" href="${address}"><title>Ferry</title><p>${ferryPage.replaceAll('\n\n', '<p>')}`
const cwd = folderOf({'ferry.txt': ferryPage, 'ferry.html': html, 'login.txt': loginPage})
const validate = validator(ninjsRules)

describe('--format ninjs', () => {
  it('prints one item for one page, known by its words', async () => {
    const {code, stdout, stderr} = await wirecopy(['-f', 'ninjs', 'ferry.txt'], {cwd})
    expect([code, stderr]).toEqual([0, ''])
    const item = JSON.parse(stdout)
    expect(validate(item)).toEqual([])
    expect(item.uri).toMatch(/^urn:sha256:[0-9a-f]{64}$/)
    expect(item.headlines[0].value).toBe('Ferry with 64 aboard runs aground off Port Ellin')
  })

  it('knows a page by the address that it gives as its own', async () => {
    const {stdout} = await wirecopy(['-f', 'ninjs', 'ferry.html'], {cwd})
    expect(JSON.parse(stdout).uri).toBe(address)
  })

  it('prints an array for several pages, and nothing for those without a story', async () => {
    const {code, stdout, stderr} = await wirecopy(['-f', 'ninjs', 'ferry.txt', 'login.txt', 'ferry.html'], {cwd})
    const items = JSON.parse(stdout)
    expect(items).toHaveLength(2)
    expect(stdout).toBe(`${JSON.stringify(items, null, 2)}\n`)
    expect([code, stderr.split('\n').length - 1]).toEqual([1, 1])
    expect(await wirecopy(['-f', 'ninjs', 'login.txt'], {cwd})).toMatchObject({code: 1, stdout: ''})
    expect(await wirecopy(['-f', 'ninjs', '--array', 'login.txt'], {cwd})).toMatchObject({code: 1, stdout: '[]\n'})
  })

  it('gives the same bytes whatever the number of threads', async () => {
    const files = ['ferry.txt', 'ferry.html']
    const {stdout} = await wirecopy(['-f', 'ninjs', ...files], {cwd})
    expect((await wirecopy(['-f', 'ninjs', '-j', '1', ...files], {cwd})).stdout).toBe(stdout)
  })

  it('has no parts to choose from', async () => {
    const {code, stderr} = await wirecopy(['-f', 'ninjs', '--only', 'body', 'ferry.txt'], {cwd})
    expect([code, stderr]).toEqual([2, 'wirecopy: --only is for markdown and text (ninjs has parts of its own)\n'])
  })
})

describe('--timezone', () => {
  it.each([
    ['Europe/Berlin', '2021-05-03T08:15:00Z'],
    ['UTC', '2021-05-03T10:15:00Z'],
    ['-05:30', '2021-05-03T15:45:00Z'],
    ['America/New_York', '2021-05-03T14:15:00Z'],
  ])('%s is where printed times without a zone were printed', async (zone, utc) => {
    const item = JSON.parse((await wirecopy(['-f', 'ninjs', '--timezone', zone, 'ferry.txt'], {cwd})).stdout)
    expect([item.firstcreated, item.versioncreated]).toEqual([utc, utc])
    const record = JSON.parse((await wirecopy(['--json', '--timezone', zone, 'ferry.txt'], {cwd})).stdout)
    expect(record.dateline).toMatchObject({published: '2021-05-03T10:15', publishedUtc: utc})
  })

  it('does not move a time that names its zone', async () => {
    const stdin = ferryPage.replace('10:15', '10:15 GMT')
    const item = JSON.parse((await wirecopy(['-f', 'ninjs', '--timezone', 'Europe/Berlin'], {stdin})).stdout)
    expect(item.firstcreated).toBe('2021-05-03T10:15:00Z')
  })

  it('is not guessed: without it a time without a zone is left out', async () => {
    expect(JSON.parse((await wirecopy(['-f', 'ninjs', 'ferry.txt'], {cwd})).stdout)).not.toHaveProperty('firstcreated')
  })

  it.each(['', 'Europe/Atlantis', '+25:00', '+2', 'local'])('%j is no zone', async (zone) => {
    const {code, stderr} = await wirecopy(['--timezone', zone, 'ferry.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toBe(`wirecopy: --timezone: '${zone}' is no time zone (such as Europe/Berlin, UTC or +02:00)\n`)
  })
})
