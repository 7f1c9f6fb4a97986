import {readFileSync} from 'node:fs'
import {type Classes, classesIn, withWrittenOut} from './pattern-classes.ts'

let classes: Classes | null = null

/**
 * A regular expression, its classes with Unicode properties written out by the build. In the bundled command alone (see
 * `src/build/first-use.ts`). Global ones stay as they are: `matchAll` copies a pattern each time, and goes over its source.
 */
export function compilePattern(source: string, flags = ''): RegExp {
  if (!flags.includes('u') || flags.includes('g') || !/\\p/i.test(source)) return new RegExp(source, flags)
  classes ??= classesIn(readFileSync(`${import.meta.dirname}/command.classes`))
  return new RegExp(withWrittenOut(source, classes), flags)
}
