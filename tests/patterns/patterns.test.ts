import {readFileSync, writeFileSync} from 'node:fs'
import {check} from 'recheck'
import {expect, test} from 'vitest'
import {bounded} from './bounded.ts'
import {builtPatterns, hashOf, type Pattern, writtenPatterns} from './collect.ts'
import {literalsOf} from './literals.ts'

// To check all patterns takes minutes, so the hashes of those that were found to be safe are kept; new ones are checked here.
const file = new URL('./safe.json', import.meta.url)
const safe = new Set<string>(JSON.parse(readFileSync(file, 'utf8')))
const excused = new Set(bounded.map(({hash}) => hash))

async function isSafe({text}: Pattern): Promise<boolean> {
  const end = text.lastIndexOf('/')
  const {status} = await check(text.slice(1, end), text.slice(end + 1), {timeout: 20_000})
  return status === 'safe'
}

test('patterns are found as they stand, and nothing else that has a slash', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a source that holds a template
  const source = "const a = b / c // /no/\nreturn /[/]\\/x/gu.test(`${d / /y/.source}/no/`) + '/no/' /* /no/ */ / 2"
  expect(literalsOf(source).map(({source, flags}) => `/${source}/${flags}`)).toEqual(['/[/]\\/x/gu', '/y/'])
})

test('every pattern is linear, or says why no page makes it slow (UPDATE=1 keeps new verdicts)', async () => {
  const patterns = [...writtenPatterns(), ...builtPatterns()]
  expect(patterns.length).toBeGreaterThan(500)
  const unknown = new Map(patterns.map((pattern) => [hashOf(pattern.text), pattern]))
  const known = new Set(unknown.keys())
  const slow: Pattern[] = []
  for (const [hash, pattern] of unknown)
    if (!safe.has(hash) && !excused.has(hash)) {
      if (await isSafe(pattern)) safe.add(hash)
      else slow.push(pattern)
    }
  if (process.env.UPDATE) {
    const kept = [...safe].filter((hash) => known.has(hash)).sort()
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
  }
  expect(slow).toEqual([])
  expect(bounded.filter(({hash}) => !known.has(hash))).toEqual([])
}, 600_000)
