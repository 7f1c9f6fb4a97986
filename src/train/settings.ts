import type {Boosting} from './boost.ts'
import type {Syllabus} from './teach.ts'

/** How the shipped model is learned; chosen by cross-validation, see docs/labelling.md. */
export const settings: {syllabus: Syllabus; first: Boosting; second: Boosting; story: Boosting} = {
  syllabus: {folds: 5, views: 2, spoiled: 1, spoiledWeight: 0.5, inventedWeight: 0.7, invented: 'src/train/pages'},
  first: {rounds: 100, rate: 0.15, leaves: 32, depth: 8, least: 6, ridge: 4, rowShare: 0.6, columnShare: 0.35, sketch: 5, seed: 1},
  second: {rounds: 100, rate: 0.12, leaves: 32, depth: 8, least: 6, ridge: 4, rowShare: 0.6, columnShare: 0.35, sketch: 5, seed: 2},
  story: {rounds: 60, rate: 0.1, leaves: 6, depth: 3, least: 8, ridge: 4, rowShare: 0.7, columnShare: 0.5, sketch: 2, seed: 3},
}
