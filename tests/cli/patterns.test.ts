import {describe, expect, it} from 'vitest'
import {LazyPattern} from '../../src/cli/lazy-pattern.ts'
import {classBytes, classesIn, classesOf, withWrittenOut} from '../../src/cli/pattern-classes.ts'
import {writeOut} from '../../src/cli/write-out.ts'

const CLASSES = [
  '\\p{L}',
  '\\P{Lu}',
  "[\\p{L}\\p{M}'’.-]",
  '[^\\p{L}\\p{N}\\s]',
  '[\\p{Script=Han}\\u3000-\\u303f\\]\\\\^]',
  '[\\p{M}\\p{Cs}\\u{1f300}-\\u{1f5ff}\\w\\xe9]',
]

describe('a class written out', () => {
  it.each(CLASSES)('%s holds what it held', (written) => {
    const whole = new RegExp(`^${written}$`, 'u')
    const out = new RegExp(`^${writeOut(written)}$`, 'u')
    const strays: number[] = []
    for (let point = 0; point <= 0x10ffff; point += point < 0x3000 ? 1 : 7) {
      const character = String.fromCodePoint(point)
      if (whole.test(character) !== out.test(character)) strays.push(point)
    }
    expect(strays).toEqual([])
    expect(writeOut(written)).not.toMatch(/\\p/i)
  })

  it('holds what it held where case does not count', () => {
    const whole = /^[\p{Lu}ß]$/iu
    const out = new RegExp(`^${writeOut('[\\p{Lu}ß]')}$`, 'iu')
    for (let point = 0; point < 0x2200; point++)
      expect(out.test(String.fromCodePoint(point))).toBe(whole.test(String.fromCodePoint(point)))
  })

  it('is null for what is no class', () => {
    expect(writeOut('[\\p{Nonsense}]')).toBeNull()
    expect(writeOut('["\\p{L}",')).toBeNull()
  })

  it('is found again in the bytes that the build writes', () => {
    const classes = new Map(CLASSES.map((written) => [written, writeOut(written) as string]))
    const {find} = classesIn(classBytes(classes))
    for (const [written, out] of classes) expect(find(written)).toBe(out)
    expect(find('[\\p{Lt}]')).toBeNull()
  })
})

describe('the classes of a pattern', () => {
  it('are found between escapes and brackets', () => {
    const source = '(?<=[^\\\\\\n!])\\\\\\[(?=[\\p{L}\\]\\p{N}])\\P{Lu}\\]'
    expect(() => new RegExp(source, 'u')).not.toThrow()
    expect(classesOf(source)).toEqual(['[\\p{L}\\]\\p{N}]', '\\P{Lu}'])
    const marked = withWrittenOut(source, {find: (written) => (classesOf(source).includes(written) ? '<>' : null)})
    expect(marked).toBe('(?<=[^\\\\\\n!])\\\\\\[(?=<>)<>\\]')
  })
})

describe('a pattern that is compiled at first use', () => {
  const pair = (source: string, flags: string): [RegExp, RegExp] => [
    new LazyPattern(source, flags) as unknown as RegExp,
    new RegExp(source, flags),
  ]
  const text = 'a1 b22 c333'

  it('tests and finds', () => {
    const [lazy, own] = pair('(\\w)(\\d+)', '')
    expect(lazy.test(text)).toBe(true)
    expect(lazy.exec(text)).toEqual(own.exec(text))
    expect(text.match(lazy)).toEqual(text.match(own))
    expect(text.search(lazy)).toBe(0)
    expect([lazy.source, lazy.flags]).toEqual([own.source, own.flags])
  })

  it('replaces and splits', () => {
    const [lazy, own] = pair('\\d+', 'g')
    expect(text.replace(lazy, '#')).toBe(text.replace(own, '#'))
    expect(text.replaceAll(lazy, (digits) => `${digits.length}`)).toBe('a1 b2 c3')
    expect(text.split(lazy)).toEqual(text.split(own))
    expect(text.split(lazy, 2)).toEqual(text.split(own, 2))
    expect([...text.matchAll(lazy)]).toEqual([...text.matchAll(own)])
  })

  it('goes on where it was', () => {
    const [lazy] = pair('\\d+', 'y')
    lazy.lastIndex = 4
    expect(lazy.exec(text)?.[0]).toBe('22')
    expect(lazy.lastIndex).toBe(6)
    expect(lazy.test(text)).toBe(false)
    expect(lazy.lastIndex).toBe(0)
  })

  it('complains of a wrong pattern at first use', () => {
    const [lazy] = [new LazyPattern('(', 'u')]
    expect(() => lazy.test('')).toThrow(SyntaxError)
  })
})
