import type {Boosting} from './boost.ts'
import type {Syllabus} from './teach.ts'

export interface Settings {
  syllabus: Syllabus
  passes: Boosting[]
  story: Boosting
  headline: Boosting
}

/** How the shipped model is learned; chosen by cross-validation, see docs/labelling.md. */
export const settings: Settings = {
  syllabus: {folds: 5, views: 1, spoiled: 2, spoiledWeight: 0.5, inventedWeight: 0.7, invented: 'src/train/pages'},
  passes: [pass(120, 0.13, 1), pass(120, 0.11, 2), pass(80, 0.11, 4)],
  story: small(60, 6, 3, 8),
  headline: small(100, 8, 4, 6),
}

function pass(rounds: number, rate: number, seed: number): Boosting {
  return {rounds, rate, leaves: 32, depth: 8, least: 6, ridge: 4, rowShare: 0.6, columnShare: 0.2, sketch: 5, seed}
}

function small(rounds: number, leaves: number, depth: number, least: number): Boosting {
  return {rounds, rate: 0.1, leaves, depth, least, ridge: 4, rowShare: 0.7, columnShare: 0.5, sketch: 2, seed: 3}
}
