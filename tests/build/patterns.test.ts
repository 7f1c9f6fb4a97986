import {describe, expect, it} from 'vitest'
import {marksOf, putPatterns, takePatterns} from '../../src/build/first-use.ts'
import {writeOut} from '../../src/build/write-out.ts'
import {writtenClasses} from '../../src/build/written-classes.ts'
import {compilePattern} from '../../src/cli/compile-pattern.ts'
import {classBytes, classesIn, classesOf, withWrittenOut} from '../../src/cli/pattern-classes.ts'

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

describe('the patterns of a bundle', () => {
  const bundle = [
    'var A, other, twice;',
    'var C;',
    'var init_a = __esm({',
    '  "src/a.ts"() {',
    '    A = /\\p{Lu}+ [/] "x"/gu;',
    '    other = A.source;',
    '    twice = /a/;',
    '    twice = /b/;',
    '    C = new RegExp(',
    '      `^other`,',
    '      "u"',
    '    );',
    '  }',
    '});',
    'function look(A) { return A.test(other) && C.test(other) && twice }',
    '',
  ].join('\n')
  const parted = takePatterns(bundle)

  it('are taken out where their name is one thing only', () => {
    expect([...parted.makers.keys()]).toEqual(['A', 'C'])
    expect(marksOf(parted)).toEqual({A: 'firstUse.A', C: 'firstUse.C'})
    expect(parted.bundle).toContain('var other, twice;\n')
    expect(parted.bundle).not.toContain('var C')
    expect(parted.bundle).toContain('twice = /b/;')
  })

  it('are made by functions at the end, those with properties with them written out', () => {
    expect(parted.bundle).toContain('function make_A() { return compilePattern("\\\\p{Lu}+ [/] \\"x\\"", "gu") }')
    expect(parted.bundle).toMatch(/function make_C\(\) \{ return compilePattern\(\n {6}`\^other`/)
  })

  it('are put back where esbuild has marked them', () => {
    expect(putPatterns('other = firstUse.A.source;', parted)).toBe('let A,C;other = (A??=make_A()).source;')
  })

  it('have their classes found, by themselves and in strings', () => {
    expect([...writtenClasses('NAME = "\\\\p{Lt}[x]";\nlook("it\'s");', ['/[\\p{Lu}"\\/]x/u']).keys()]).toEqual([
      '[\\p{Lu}"\\/]',
      '\\p{Lt}',
    ])
  })
})

describe('compilePattern', () => {
  it('leaves a pattern without properties as it is', () => {
    expect(compilePattern('a+', 'gi')).toEqual(/a+/gi)
    expect(compilePattern('[pP]')).toEqual(/[pP]/)
  })
})
