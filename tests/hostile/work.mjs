// Counts the work that our code does, which is the same on any machine: every run of a block of code, as V8 counts it for
// coverage, and every character or element that a built-in function looks at.
import {Session} from 'node:inspector/promises'

/** Characters and elements that built-in functions looked at, by function or pattern. */
let looked = new Map()

/** Begins to count; before the code to be counted is loaded. Returns what gives the work since it was last asked, by name. */
export async function startCounting() {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  countBuiltIns()
  return async () => {
    const {result} = await session.post('Profiler.takePreciseCoverage')
    const work = looked
    looked = new Map()
    for (const {url, functions} of result) {
      if (!url.includes('/dist/') && !url.includes('/node_modules/')) continue
      const file = url.slice(url.lastIndexOf('/') + 1)
      for (const {functionName, ranges} of functions) {
        const name = `${file} ${functionName || `at ${ranges[0].startOffset}`}`
        const runs = ranges.reduce((sum, {count}) => sum + count, 0)
        work.set(name, (work.get(name) ?? 0) + runs)
      }
    }
    return Object.fromEntries(work)
  }
}

function countBuiltIns() {
  const {exec} = RegExp.prototype
  // test, match, matchAll, replace and split all go through it once it is another. Patterns are linear (tests/patterns.test.ts).
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    const failed = this.sticky || this.source.startsWith('^') ? 1 : Math.max(1, String(text).length - from)
    add(this.source, found === null ? failed : found.index + found[0].length - from + 1)
    return found
  }
  for (const name of ['indexOf', 'includes'])
    wrap(String.prototype, name, (text, found, _, from = 0) =>
      found === false || found === -1 ? text.length - from : found === true ? 1 : found - from,
    )
  wrap(String.prototype, 'lastIndexOf', (text, found, _, from = text.length) => Math.min(from, text.length) - found)
  for (const name of ['toLowerCase', 'toUpperCase', 'normalize', 'split', 'replaceAll'])
    wrap(String.prototype, name, (text) => text.length)
  for (const name of ['indexOf', 'includes', 'lastIndexOf', 'splice', 'shift', 'unshift'])
    wrap(Array.prototype, name, (list) => list.length)
  for (const name of ['slice', 'concat', 'flat']) wrap(Array.prototype, name, (_, made) => made.length)
  wrap(Array.prototype, 'join', (_, made) => made.length)
}

function wrap(prototype, name, cost) {
  const builtIn = prototype[name]
  prototype[name] = function (...given) {
    const made = builtIn.apply(this, given)
    add(name, Math.max(0, cost(this, made, ...given)) || 0)
    return made
  }
}

function add(name, cost) {
  looked.set(name, (looked.get(name) ?? 0) + cost)
}
