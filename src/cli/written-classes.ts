import {classesOf} from './pattern-classes.ts'
import {writeOut} from './write-out.ts'

/** A string as the bundle has it: what a pattern is made of, or any that names a property. */
const LITERAL =
  /new LazyPattern\((["'`])((?:\\.|(?!\1)[^\\])*)\1|(["'`])((?:\\.|(?!\3)[^\\\n])*\\\\[pP]\{(?:\\.|(?!\3)[^\\\n])*)\3/gs

/** The classes with properties in the strings of a program, and each written out. What only looks like one is never asked for. */
export function writtenClasses(program: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, , source, , text] of program.matchAll(LITERAL)) {
    for (const written of classesOf(unescaped(source ?? text ?? ''))) {
      const out = found.has(written) ? null : writeOut(written)
      if (out !== null) found.set(written, out)
    }
  }
  return found
}

function unescaped(literal: string): string {
  return literal.replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, digits, itself) =>
    digits === undefined ? itself : String.fromCharCode(Number.parseInt(digits, 16)),
  )
}
