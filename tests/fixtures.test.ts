import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {labelPage} from '../src/pipeline.ts'
import {wirecopy} from './cli/host.ts'
import {type Fixture, fixtures} from './fixtures/fixture.ts'
import {charactersOfHtml, charactersOfPage, type Explained, lostLines} from './fixtures/ledger.ts'
import {scoreRoles} from './fixtures/score.ts'

/**
 * Shares of lines with the role that a person gave them, of each page and on average. The fixtures were never learned from and
 * are harder than most pages; the shares reached on real pages, which say more, stand in docs/labelling.md.
 */
const leastOfPage = 0.55
const leastOnAverage = 0.86

const ci = (process.env.CI ?? '') !== ''
/** `UPDATE=1` rewrites expected outputs, never roles.txt, and never where CI is set. */
const update = process.env.UPDATE === '1' && !ci

/** Expected outputs, and the command that gives each. */
const outputs: Readonly<Record<string, readonly string[]>> = {
  'story.json': ['--json'],
  'story.md': ['--include', 'front-matter,notes'],
  'explain.txt': ['explain'],
}

const shares = new Map<string, number>()

describe.each(fixtures.map((fixture) => [fixture.slug, fixture] as const))('%s', (slug, fixture) => {
  const {folder, file, format, text} = fixture
  const isBinary = text.includes('\ufffd')

  it(slug.startsWith('no-story-') ? 'holds no story' : 'gives its story', async () => {
    const {code, stdout} = await wirecopy(['--json', file], {cwd: folder})
    const {ok, error} = JSON.parse(stdout)
    const expected = slug.startsWith('no-story-') ? (isBinary ? 'binary' : 'no-story') : null
    expect([code, ok, error?.code ?? null]).toEqual([expected === null ? 0 : 1, expected === null, expected])
  })

  it.skipIf(isBinary)('loses no line and no character', async () => {
    const {stdout} = await wirecopy(['explain', '-f', 'ndjson', file], {cwd: folder})
    const explained: Explained[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    if (format === 'html')
      expect(charactersOfPage((await labelPage(text, {from: 'html'})).page)).toBe(charactersOfHtml(text))
    else expect(lostLines(fixture, explained)).toEqual([])
    expect(explained.length).toBeGreaterThan(0)
  })

  it.skipIf(isBinary)('gives its lines the roles that a person gave them', async () => {
    const {share, wrong} = scoreRoles(fixture, (await labelPage(text, {path: file})).page)
    shares.set(slug, share)
    const told = `${(share * 100).toFixed(1)} % of the lines; wrong are\n  ${wrong.slice(0, 25).join('\n  ')}\n`
    expect(share, told).toBeGreaterThanOrEqual(leastOfPage)
  })

  it.each(Object.entries(outputs))('gives %s', async (name, argv) => {
    const {stdout} = await wirecopy([...argv, file], {cwd: folder})
    expectOutput(fixture, name, stdout)
  })
})

it('gives the lines of all fixtures the roles that people gave them, on average', () => {
  const average = [...shares.values()].reduce((sum, share) => sum + share, 0) / Math.max(1, shares.size)
  expect(average).toBeGreaterThanOrEqual(leastOnAverage)
})

afterAll(() => {
  const worst = [...shares].sort((a, b) => a[1] - b[1]).slice(0, 5)
  const told = worst.map(([slug, share]) => `${slug} ${(share * 100).toFixed(1)} %`)
  const average = [...shares.values()].reduce((sum, share) => sum + share, 0) / Math.max(1, shares.size)
  console.log(`roles of fixtures: ${(average * 100).toFixed(1)} % right on average; least: ${told.join(', ')}`)
})

/** Compares an output with the one that is expected; a missing one is a failure, so that it is written knowingly. */
function expectOutput({folder}: Fixture, name: string, output: string): void {
  const path = join(folder, name)
  if (update) writeFileSync(path, output)
  else if (!existsSync(path)) expect.fail(`${name} is missing: run \`npm run update\` and read what it writes`)
  expect(output).toBe(readFileSync(path, 'utf8'))
}
