import {decodeAttribute} from './entities.ts'

/** The attributes the reader looks at; all others are passed over unread. */
const names = [
  'class',
  'id',
  'role',
  'itemprop',
  'rel',
  'href',
  'src',
  'srcset',
  'alt',
  'style',
  'hidden',
  'aria-hidden',
  'aria-level',
  'aria-label',
  'datetime',
  'pubdate',
  'content',
  'property',
  'name',
  'type',
  'lang',
  'xml:lang',
  'open',
  'title',
  'poster',
  'shadowrootmode',
  'data-src',
  'data-srcset',
  'data-original',
  'data-lazy',
  'data-lazy-src',
  'data-lazy-srcset',
  'data-caption',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-component',
  'data-type',
  'data-module',
  'data-qa',
  'data-role',
  'data-name',
] as const

/** Name of an attribute the reader looks at. */
export type AttributeName = (typeof names)[number]

const codes = new Map<string, number>(names.map((name, code) => [name, code]))
const typeNames: readonly number[] = names.flatMap((name, code) =>
  /^data-(?:test|comp|type|mod|qa|role|name)/.test(name) ? [code] : [],
)

/** The attributes of the tag at hand, as slices of the source. Reused from tag to tag: no objects are made. */
export class Attributes {
  readonly #values: (string | undefined)[] = new Array<string | undefined>(names.length).fill(undefined)
  #seen: number[] = []
  #code = -1
  #value = ''

  /** Forgets the tag before. */
  clear(): void {
    if (this.#seen.length === 0) return
    for (const code of this.#seen) this.#values[code] = undefined
    this.#seen = []
  }

  /** Takes an attribute's name as written; says whether its value is wanted. */
  begin(name: string): boolean {
    this.#code = codes.get(name) ?? codes.get(name.toLowerCase()) ?? -1
    this.#value = ''
    return this.#code >= 0
  }

  get wanted(): boolean {
    return this.#code >= 0
  }

  add(text: string): void {
    this.#value = this.#value === '' ? text : this.#value + text
  }

  /** Keeps the attribute; the first of a name wins. */
  end(): void {
    const code = this.#code
    if (code < 0 || this.#values[code] !== undefined) return
    this.#values[code] = this.#value
    this.#seen.push(code)
    this.#code = -1
  }

  /** An attribute's value as written, its character references undecoded. */
  raw(name: AttributeName): string | undefined {
    return this.#seen.length === 0 ? undefined : this.#values[codes.get(name) as number]
  }

  /** An attribute's value, decoded. */
  get(name: AttributeName): string | undefined {
    const raw = this.raw(name)
    return raw === undefined || !raw.includes('&') ? raw : decodeAttribute(raw)
  }

  /** What names the element's kind: class, id, role, itemprop, rel and the like, or '' (as written). */
  kind(): string {
    if (this.#seen.length === 0) return ''
    const values = this.#values
    let kind = values[0] ?? ''
    for (let code = 1; code <= 4; code++) {
      const value = values[code]
      if (value !== undefined) kind += ` ${value}`
    }
    for (const code of typeNames) {
      const value = values[code]
      if (value !== undefined && value.length <= 60) kind += ` ${(names[code] as string).slice(5)} ${value}`
    }
    return kind
  }
}
