/** A pattern of a module as esbuild prints it: `    NAME = /…/u;` or `    NAME = new RegExp(…);`, its arguments on lines of their own or not. */
const ASSIGNED = /^ {4}([\w$]+) = (\/.+\/[dgimsuvy]*|new RegExp\((?:.*|\n(?: {6}.*\n)+ {4})\));\n/gm
const DECLARED = /^var ([\w$]+(?:, [\w$]+)*);\n/gm
const ANY_ASSIGNMENT = /(?:^ *|[(,;{] ?)([\w$]+) (?:[-+*/|&?^%]{1,3})?= /gm
const LITERAL = /^\/(.+)\/([a-z]*)$/s

/** A bundle from which the patterns of its modules have been taken, and what makes each, by name. */
export interface Parted {
  bundle: string
  makers: ReadonlyMap<string, string>
}

/**
 * Takes the patterns that modules hold out of a bundle (as esbuild prints one that is not minified): there are hundreds, and a page needs
 * a few. At its end stand functions that make them. Names that are declared or assigned more than once are left alone.
 */
export function takePatterns(bundle: string): Parted {
  const declared = countOf([...bundle.matchAll(DECLARED)].flatMap(([, names = '']) => names.split(', ')))
  const assigned = countOf([...bundle.matchAll(ANY_ASSIGNMENT)].map(([, name = '']) => name))
  const makers = new Map<string, string>()
  const without = bundle.replace(ASSIGNED, (line: string, name: string, made: string) => {
    if (declared.get(name) !== 1 || assigned.get(name) !== 1) return line
    makers.set(name, made)
    return ''
  })
  const left = without.replace(DECLARED, (_line: string, names: string) => {
    const others = names.split(', ').filter((name) => !makers.has(name))
    return others.length === 0 ? '' : `var ${others.join(', ')};\n`
  })
  const functions = [...makers].map(([name, made]) => `function make_${name}() { return ${compiling(made)} }\n`)
  return {bundle: left + functions.join(''), makers}
}

/** For esbuild's `define`, which knows where a taken name stands and where another variable is called so: marks for the former. */
export function marksOf({makers}: Parted): Record<string, string> {
  return Object.fromEntries([...makers.keys()].map((name) => [name, `firstUse.${name}`]))
}

/** The marked bundle with each mark made a pattern that is compiled when it is first used: `(NAME??=make_NAME())`. */
export function putPatterns(marked: string, {makers}: Parted): string {
  const put = marked.replace(/\bfirstUse\.([\w$]+)/g, (_mark, name: string) => `(${name}??=make_${name}())`)
  return makers.size === 0 ? put : `let ${[...makers.keys()].join(',')};${put}`
}

/** A pattern whose properties `compilePattern` is to write out; one without stays as it is. */
function compiling(made: string): string {
  const [, source, flags = ''] = LITERAL.exec(made) ?? []
  if (source === undefined) return made.replace(/^new RegExp\(/, 'compilePattern(')
  return flags.includes('u') && /\\p/i.test(source)
    ? `compilePattern(${JSON.stringify(source)}, ${JSON.stringify(flags)})`
    : made
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
