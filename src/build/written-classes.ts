import {classesOf} from '../cli/pattern-classes.ts'
import {writeOut} from './write-out.ts'

/** A string or template of one line that names a property, as patterns are put together from them. */
const STRING = /(["'`])((?:\\.|(?!\1)[^\\\n])*\\\\[pP]\{(?:\\.|(?!\1)[^\\\n])*)\1/g
/** A pattern that stands by itself. */
const LITERAL = /\/((?:\\.|[^\\/\n])+)\/[dgimsuvy]*/g

/** The classes with properties in a program and in its patterns, and each written out. What only looks like one is never asked for. */
export function writtenClasses(program: string, patterns: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>()
  const add = (source: string): void => {
    for (const written of classesOf(source)) {
      const out = found.has(written) ? null : writeOut(written)
      if (out !== null) found.set(written, out)
    }
  }
  for (const pattern of patterns) for (const [, source = ''] of pattern.matchAll(LITERAL)) add(source)
  for (const line of program.split('\n'))
    if (/\\p/i.test(line)) for (const [, , text = ''] of line.matchAll(STRING)) add(unescaped(text))
  return found
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, digits, itself) =>
    digits === undefined ? itself : String.fromCharCode(Number.parseInt(digits, 16)),
  )
}
