import type {Boosting} from './boost.ts'

/** How the shipped model is learned; chosen by cross-validation, see docs/labelling.md. */
export const settings: {folds: number; first: Boosting; second: Boosting} = {
  folds: 5,
  first: {
    rounds: 120,
    rate: 0.15,
    leaves: 32,
    depth: 8,
    least: 6,
    ridge: 4,
    rowShare: 0.6,
    columnShare: 0.35,
    sketch: 5,
    seed: 1,
  },
  second: {
    rounds: 120,
    rate: 0.12,
    leaves: 32,
    depth: 8,
    least: 6,
    ridge: 4,
    rowShare: 0.6,
    columnShare: 0.35,
    sketch: 5,
    seed: 2,
  },
}
