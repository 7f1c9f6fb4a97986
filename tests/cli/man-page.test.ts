import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {manPage} from '../../src/cli/man-page.ts'
import {commandNames, options} from '../../src/cli/options.ts'
import {describeEngine} from '../engines/programs.ts'
import {wirecopy} from './host.ts'

const page = manPage('1.2.3')
const env = {PATH: process.env.PATH, LC_ALL: 'C.UTF-8'}

describe('wirecopy man', () => {
  it('prints the manual page of this version, and reads nothing', async () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(await wirecopy(['man'], {keyboard: true})).toEqual({code: 0, stdout: manPage(version), stderr: ''})
  })

  it('takes no page', async () => {
    const {code, stderr} = await wirecopy(['man', 'page.txt'])
    expect([code, stderr]).toEqual([2, 'wirecopy: man takes no page (for a file of that name: wirecopy ./man)\n'])
  })

  it('is ASCII, and no line of it is a request by mistake', () => {
    expect(page).not.toMatch(/[^\n\x20-\x7e]/)
    expect(page.split('\n').filter((line) => /^[.']/.test(line) && !/^\.(?:TH|SH|SS|TP|PP|br)\b/.test(line))).toEqual(
      [],
    )
  })
})

describeEngine('the manual page in groff', {programs: ['groff']}, () => {
  it('is set without a warning, and holds every command and option', () => {
    const {stdout, stderr} = spawnSync('groff', ['-ww', '-man', '-Tutf8', '-P-cbou', '-rLL=200n'], {
      input: page,
      env,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const shown = stdout.replaceAll('‐', '-')
    const flags = options.map(({flags}) => flags.replace(/[<>]/g, ''))
    expect(
      [...flags, ...commandNames.slice(1).map((name) => `wirecopy ${name}`)].filter((text) => !shown.includes(text)),
    ).toEqual([])
    expect(shown).toContain('NDJSON: the key that holds a record’s id')
  })
})

describeEngine('the manual page in mandoc', {programs: ['mandoc']}, () => {
  it('has nothing to be warned of but that it bears no date', () => {
    const {stdout} = spawnSync('mandoc', ['-Tlint', '-Wwarning'], {input: page, env, encoding: 'utf8'})
    expect(stdout).toMatch(/^mandoc: <stdin>:1:\d+: WARNING: missing date, using "": TH\n$/)
  })
})
