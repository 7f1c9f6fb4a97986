/** What becomes of a code unit: not known yet, itself, something else, or it depends on what stands beside it. */
const SAME = 1
const OTHER = 2
const JOINS = 3

/** Marks, vowels and surrogates, which may join the unit before them. */
const JOINING = /[\p{M}\p{Cs}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u

/**
 * A change of a text that is the same for each code unit on its own, but for those that join their neighbours. It is worked out
 * once a unit, for regular expressions and normal forms are slow, and slower still the first time.
 */
export class UnitMap {
  readonly #kinds = new Uint8Array(65536)
  readonly #others = new Map<number, string>()
  readonly #change: (text: string) => string

  /** `change` of a text; `joins` are units that depend on their neighbours for reasons of its own. */
  constructor(change: (text: string) => string, joins = '') {
    this.#change = change
    for (const unit of joins) this.#kinds[unit.charCodeAt(0)] = JOINS
  }

  /** The changed text, or null where one of its units depends on its neighbours. */
  apply(text: string): string | null {
    let out = ''
    let from = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const kind = this.#kinds[unit] || this.#learn(unit)
      if (kind === SAME) continue
      if (kind === JOINS) return null
      out += text.slice(from, i) + this.#others.get(unit)
      from = i + 1
    }
    return from === 0 ? text : out + text.slice(from)
  }

  #learn(unit: number): number {
    const text = String.fromCharCode(unit)
    let kind = SAME
    if (!isIdeograph(unit)) {
      const changed = this.#change(text)
      kind = JOINING.test(text) || JOINING.test(changed) ? JOINS : changed === text ? SAME : OTHER
      if (kind === OTHER) this.#others.set(unit, changed)
    }
    this.#kinds[unit] = kind
    return kind
  }
}

/** Han, kana and Hangul syllables stay what they are, and there are too many of them on a page to try each. */
function isIdeograph(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x3041 && unit <= 0x3096)
}
