import {random} from '../train/random.ts'

const syllables =
  'al an ar bel bor ca den der do el en er fal gar hal i in ka lan le lo ma men mer mo na nor o or pel ra ri ro sa sel so ta ten ti to un va ve vo war wen'.split(
    ' ',
  )
const small = ['the', 'of', 'and', 'a', 'to', 'in', 'that', 'was', 'for', 'on', 'with', 'by', 'at', 'it', 'from']

/** A seeded writer of invented copy: words of made-up syllables between English small words, in sentences of usual length. */
export class Copywriter {
  readonly #next: () => number

  /** Same seed, same copy. */
  constructor(seed: number) {
    this.#next = random(seed)
  }

  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1))
  }

  /** One of some things. */
  one<Thing>(things: readonly Thing[]): Thing {
    return things[this.number(0, things.length - 1)] as Thing
  }

  /** A made-up word in small letters. */
  word(): string {
    let word = ''
    for (let left = this.number(2, 4); left > 0; left--) word += this.one(syllables)
    return word
  }

  /** A made-up name. */
  name(): string {
    const word = this.word()
    return word.charAt(0).toUpperCase() + word.slice(1)
  }

  /** A line without a full stop, as headlines and links are. */
  line(least: number, most: number): string {
    const words = [this.name()]
    for (let left = this.number(least, most) - 1; left > 0; left--)
      words.push(this.#next() < 0.4 ? this.one(small) : this.word())
    return words.join(' ')
  }

  /** A paragraph of some sentences. */
  paragraph(): string {
    const sentences: string[] = []
    for (let left = this.number(1, 4); left > 0; left--) {
      const line = this.line(9, 24)
      sentences.push(this.#next() < 0.15 ? `“${line},” ${this.name()} said.` : `${line}.`)
    }
    return sentences.join(' ')
  }
}
