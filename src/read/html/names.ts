/** Names of one kind (elements, attributes), found in a text without cutting them out of it. */
export class Names {
  /** For each end of a hash one more than the first name that has it; 0 for none. */
  readonly #first = new Uint8Array(256)
  readonly #next: number[] = []
  readonly #names: readonly string[]
  #longest = 0

  /** At most 255 names, in small letters. */
  constructor(names: readonly string[]) {
    this.#names = names
    names.forEach((name, number) => {
      const hash = hashOf(name, 0, name.length)
      this.#next.push((this.#first[hash] as number) - 1)
      this.#first[hash] = number + 1
      this.#longest = Math.max(this.#longest, name.length)
    })
  }

  /** Number of the name that stands between two places of a text, in whatever case; -1 for one that is not among them. */
  find(text: string, start: number, end: number): number {
    if (end - start > this.#longest) return -1
    let number = (this.#first[hashOf(text, start, end)] as number) - 1
    while (number >= 0 && !isNamed(this.#names[number] as string, text, start, end))
      number = this.#next[number] as number
    return number
  }
}

/** Setting a bit makes small letters of capitals; what it makes of other characters is told apart below. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + (text.charCodeAt(i) | 32)
  return (hash ^ (hash >>> 8)) & 255
}

/** Whether a name in small letters stands between two places of a text. */
export function isNamed(name: string, text: string, start: number, end: number): boolean {
  if (end - start !== name.length) return false
  for (let i = 0; i < name.length; i++) {
    const unit = text.charCodeAt(start + i)
    if ((unit >= 65 && unit <= 90 ? unit | 32 : unit) !== name.charCodeAt(i)) return false
  }
  return true
}
