import {random} from '../../src/train/random.ts'
import type {Told} from './records.ts'

const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo har len mok rin tas wel'.split(' ')

/** Invented words, from frequent to rare. */
function vocabulary(size: number, next: () => number): string[] {
  return Array.from({length: size}, () => {
    const length = 1 + Math.floor(next() * 3)
    return Array.from({length: length + 1}, () => syllables[Math.floor(next() * syllables.length)]).join('')
  })
}

/** Sentences that stand in the copy of any outlet. */
export const boilerplate: readonly string[] = [
  'Officials could not be reached for comment on Sunday, and the ministry did not answer written questions before the deadline.',
  'This is a developing story and will be updated as soon as more details become known to our reporters at the scene.',
]

/**
 * A seeded stream of `count` synthetic stories of some 170 words, in which every word is as frequent as in real copy (Zipf): half stand alone, the
 * others are versions of one copy, four on average, cut and retouched. One in fifty carries boilerplate.
 */
export function* syntheticStories(count: number, seed: number): Generator<Told> {
  const next = random(seed)
  const words = vocabulary(20000, next)
  const word = (): string => words[Math.floor(words.length ** next()) - 1] as string
  const sentence = (): string => `${Array.from({length: 8 + Math.floor(next() * 16)}, word).join(' ')}.`
  const story = (): string[] => Array.from({length: 6}, () => `${sentence()} ${sentence()}`)
  let number = 0
  while (number < count) {
    const copy = story()
    const versions = next() < 0.8 ? 1 : 2 + Math.floor(next() * 5)
    for (let version = 0; version < versions && number < count; version++) {
      const kept = copy.slice(0, version === 0 ? 6 : 3 + Math.floor(next() * 4))
      const paragraphs = kept.map((text) => text.replace(/\w+/g, (one) => (next() < 0.04 ? word() : one)))
      if (next() < 0.02) paragraphs.push(...boilerplate)
      yield {id: String(number++), agency: 'AP', date: '2021-05-03', paragraphs}
    }
  }
}
