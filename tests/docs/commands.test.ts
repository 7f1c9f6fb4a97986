import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {readArguments} from '../../src/cli/arguments.ts'
import {examples} from '../../src/cli/manual.ts'
import {commandNames} from '../../src/cli/options.ts'
import {lackOf} from '../engines/programs.ts'
import {documents, type Fence, fencesOf, textOf} from './fences.ts'
import {placeOf} from './place.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fences = documents.flatMap(fencesOf)

function titleOf({document, line, needs}: Fence): string {
  const lack = lackOf({programs: ['bash', ...needs]})
  return `${document}:${line} runs${lack === null ? '' : ` (skipped: ${lack})`}`
}

describe.each(documents)('the commands of %s', {timeout: 120_000}, (document) => {
  const place = placeOf()
  for (const fence of fencesOf(document).filter(
    ({language, runBy, notRun}) => language === 'sh' && !runBy && !notRun,
  )) {
    it.skipIf(lackOf({programs: ['bash', ...fence.needs]}) !== null)(titleOf(fence), async () => {
      const clipboard = join(place.folder, 'clipboard')
      rmSync(clipboard, {force: true})
      expect(await place.shell(fence.code)).toMatchObject({code: 0, stderr: expect.not.stringContaining('rror')})
      if (existsSync(clipboard)) expect(readFileSync(clipboard, 'utf8')).toMatch(/^# \S+ .*\n\n/)
    })
  }

  it('that are none of a shell’s are run by a test, or say why they are not', () => {
    const silent = fencesOf(document).filter(({language, runBy, notRun}) => {
      const shown = ['text', 'markdown', 'sh'].includes(language)
      return !shown && !(language === 'js' && /README|house-rules/.test(document)) && !runBy && !notRun
    })
    expect(silent.map(({line}) => line)).toEqual([])
  })

  it('stand in blocks that name their language, and none is indented text', () => {
    expect(
      fencesOf(document)
        .filter(({language}) => language === '')
        .map(({line}) => line),
    ).toEqual([])
    const outside = textOf(document).replace(/^```\w*\n[\s\S]*?^```$/gm, '')
    expect(outside.match(/^(?: {4}|\t)\s*(?:wirecopy|npm|npx|node|curl|\.ci\/run)\b.*/gm) ?? []).toEqual([])
  })

  it('are options and commands that there are where they stand within a sentence', () => {
    const prose = textOf(document).replace(/^```\w*\n[\s\S]*?^```$/gm, '')
    for (const [, code = ''] of prose.matchAll(/`wirecopy ([^`]+)`/g)) {
      const argv = code
        .replace(/[|>].*/, '')
        .trim()
        .split(/\s+/)
      expect(() => readArguments(argv), `wirecopy ${code}`).not.toThrow()
    }
  })
})

describe('the examples of --help', {timeout: 120_000}, () => {
  const place = placeOf()
  beforeAll(() => place.shell('wirecopy --json page.txt -o a.json; wirecopy --json page.html -o b.json'))
  const elsewhere = new Map([
    ['wirecopy completion powershell | Out-String | iex', 'a line for PowerShell'],
    ['wirecopy completion fish | source', 'a line for fish'],
    ['wirecopy man | man -l -', 'tests/cli/man-page.test.ts reads the page with groff'],
  ])
  const lines = commandNames.flatMap((command) => examples[command]).map(([line]) => line)
  it.each(lines.filter((line) => !elsewhere.has(line)))('run: %s', async (line) => {
    expect(await place.shell(line)).toMatchObject({code: 0})
  })

  it('leave out none but what another shell reads', () => {
    expect([...elsewhere.keys()].filter((line) => !lines.includes(line))).toEqual([])
  })
})

describe('what is said of blocks', () => {
  it('names tests that are there, and reasons', () => {
    expect(fences.flatMap(({runBy}) => (runBy !== null && !existsSync(join(root, runBy)) ? [runBy] : []))).toEqual([])
    expect(fences.filter(({notRun}) => notRun !== null && notRun.length < 10)).toEqual([])
  })
})
