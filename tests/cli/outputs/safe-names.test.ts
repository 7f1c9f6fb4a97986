import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {folded, safeName, safeNames} from '../../../src/cli/outputs/safe-names.ts'

describe('the name of an output', () => {
  it.each([
    ['page.html', 'page'],
    ['2021/05/page.txt', '2021-05-page'],
    ['CC-MAIN-1.warc.wet.gz', 'CC-MAIN-1'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..', 'page'],
    ['.md', 'page'],
    ['-rf.txt', '_rf'],
    ['.hidden.md', '_hidden'],
    ['a\u001b[2J\nb.txt', 'a_[2J_b'],
    ['right\u202eleft', 'right_left'],
    ['what?*<>|":.txt', 'what_______'],
    ['CON.txt', '_CON'],
    ['nul', '_nul'],
    ['com1.tar.txt', '_com1.tar'],
    ['constable.txt', 'constable'],
    ['dots...', 'dots_'],
    ['Ｆähre am Morgen.md', 'Ｆähre am Morgen'],
    ['a\\b.html', 'a-b'],
  ])('for %j is %j', (input, name) => {
    expect(safeName(input)).toBe(name)
  })

  it('of 300 characters is cut, and still tells inputs apart', () => {
    const names = ['x', 'y'].map((end) => safeName(`${'長い名前'.repeat(75)}${end}.html`))
    expect(names[0]).not.toBe(names[1])
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180)
  })

  it('is cut before its end is looked at, which takes as long as the square of its length', () => {
    expect(safeName(`a${'.'.repeat(300)}`)).toMatch(/^a\.{170}-[0-9a-f]{8}$/)
    expect(safeName(`con.${'长'.repeat(100)}`)).toMatch(/^_con\.长+-[0-9a-f]{8}$/)
  })

  it('is safe whatever the input', () => {
    const input = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: fc.constantFrom('.', '/', '\\', '-', ' ', 'a', 'nul', '\0')}),
    )
    fc.assert(
      fc.property(input, (text) => {
        const name = safeName(text)
        expect(name).toMatch(/^[^-.\s/\\][^/\\]*$/u)
        expect(name).not.toMatch(/[\p{C}<>:"|?*]|[.\s]$/u)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(181)
      }),
      {seed: 3, numRuns: 150},
    )
  })
})

describe('the names of all outputs', () => {
  const named = (...paths: string[]): string[] =>
    safeNames(
      paths.map((path) => ({path, name: path})),
      paths.map(() => '.md'),
    )

  it('keep their plain form where no other input asks for it', () => {
    expect(named('a.txt', 'b.txt')).toEqual(['a.md', 'b.md'])
  })

  it('differ where case or form of letters alone would tell them apart', () => {
    const names = named('page.txt', 'Page.html', 'é.txt', 'e\u0301.txt', 'page.txt')
    expect(new Set(names.map(folded)).size).toBe(5)
    expect(names[0]).toMatch(/^page-[0-9a-f]{8}\.md$/)
    expect(names[4]).toBe(names[0]?.replace('.md', '-2.md'))
  })

  it('do not depend on the order of the inputs', () => {
    const paths = ['a.txt', 'A.txt', 'b/a.txt', 'b-a.txt', 'c.txt']
    const names = named(...paths)
    expect(named(...paths.toReversed())).toEqual(names.toReversed())
  })

  it('never collide', () => {
    const path = fc.string({unit: fc.constantFrom('a', 'A', '.', '/', '-', 'é', '.txt'), maxLength: 5})
    fc.assert(
      fc.property(fc.array(path, {maxLength: 30}), (paths) => {
        expect(new Set(named(...paths).map(folded)).size).toBe(paths.length)
      }),
      {seed: 4, numRuns: 300},
    )
  })
})
