import type {Judgement} from './judge.ts'
import {addScores, toProbabilities} from './model/ask.ts'
import type {Trees} from './model/trees.ts'
import {seeStory} from './story-signals.ts'

/** Likelihood, 0 to 1, that a judged page holds a story. */
export function holdsStory(judgement: Judgement, trees: Trees): number {
  const scores = new Float32Array(2)
  addScores(trees, seeStory(judgement), 0, scores, 0)
  toProbabilities(scores, 0, 2)
  return scores[1] as number
}
