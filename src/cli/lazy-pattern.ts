import {readFileSync} from 'node:fs'
import {type Classes, classesIn} from './pattern-classes.ts'

let classes: Classes | null = null
/** A class, or a property by itself, as a regular expression is written. */
const CLASS = /\[(?:[^\]\\]|\\.)*\]|\\[pP]\{[^}]*\}/g

/** The source with its Unicode properties written out, where the build knows them: V8 takes a hundred times as long to look them up. */
function writtenOut(source: string): string {
  if (!source.includes('\\p') && !source.includes('\\P')) return source
  classes ??= classesIn(readFileSync(new URL('./command.classes', import.meta.url)))
  const known = classes
  return source.replace(CLASS, (one) => known.find(one) ?? one)
}

/**
 * A regular expression that is compiled when it is first used: the bundle has hundreds, and a page may be all that a process reads. The
 * bundler puts it in the place of each (see `bundle.ts`). It can do what the command and the packages in it do with one.
 */
export class LazyPattern {
  readonly source: string
  readonly flags: string
  private compiled: RegExp | null = null

  constructor(source: string, flags = '') {
    this.source = source
    this.flags = flags
  }

  private get pattern(): RegExp {
    this.compiled ??= new globalThis.RegExp(
      this.flags.includes('u') ? writtenOut(this.source) : this.source,
      this.flags,
    )
    return this.compiled
  }

  get lastIndex(): number {
    return this.pattern.lastIndex
  }

  set lastIndex(index: number) {
    this.pattern.lastIndex = index
  }

  get global(): boolean {
    return this.flags.includes('g')
  }

  test(text: string): boolean {
    return this.pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.pattern.exec(text)
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.pattern[Symbol.match](text)
  }

  [Symbol.matchAll](text: string): IterableIterator<RegExpMatchArray> {
    return this.pattern[Symbol.matchAll](text)
  }

  [Symbol.replace](text: string, by: string): string {
    return this.pattern[Symbol.replace](text, by)
  }

  [Symbol.search](text: string): number {
    return this.pattern[Symbol.search](text)
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.pattern[Symbol.split](text, limit)
  }
}
