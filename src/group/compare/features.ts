import {readWords, type Words} from '../words.ts'

/** What a paragraph is recognised by: its words and pairs of words, each once, as hashes. */
function featuresOf(text: string, words: Words): number[] {
  readWords(text, words)
  const found = new Set<number>()
  let before = 0
  for (let i = 0; i < words.count; i++) {
    const hash = words.hashes[i] as number
    found.add(hash)
    if (i > 0) found.add((Math.imul(before, 31) ^ hash) >>> 0)
    before = hash
  }
  return [...found]
}

/** Features of one version's paragraphs, and in how many of them each stands. */
export interface Featured {
  paragraphs: number[][]
  frequency: Map<number, number>
}

export function featured(texts: readonly string[], words: Words): Featured {
  const paragraphs = texts.map((text) => featuresOf(text, words))
  const frequency = new Map<number, number>()
  for (const features of paragraphs)
    for (const feature of features) frequency.set(feature, (frequency.get(feature) ?? 0) + 1)
  return {paragraphs, frequency}
}

/** Weight of a feature: one that stands in many paragraphs, such as `the`, tells little of any. */
export function featureWeight(feature: number, a: Featured, b: Featured): number {
  return 1 / Math.max(a.frequency.get(feature) ?? 1, b.frequency.get(feature) ?? 1)
}
