import {readFileSync} from 'node:fs'
import {type Classes, classesIn, withWrittenOut} from './pattern-classes.ts'

let classes: Classes | null = null

function known(): Classes {
  classes ??= classesIn(readFileSync(`${import.meta.dirname}/command.classes`))
  return classes
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
    if (this.compiled === null) {
      const holdsProperty = this.flags.includes('u') && /\\p/i.test(this.source)
      this.compiled = new globalThis.RegExp(
        holdsProperty ? withWrittenOut(this.source, known()) : this.source,
        this.flags,
      )
    }
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
