import type {Trees} from './trees.ts'

/** All that is learned. */
export interface Model {
  /** Judges lines by their own signals and their surroundings. */
  first: Trees
  /** Judges them again with the first pass's picture of the page. */
  second: Trees
  /** Judges whether a page holds a story: classes no, yes. */
  story: Trees
  /** What each column of the second pass is replaced by when a signal is taken away: its usual value. */
  usual: Float32Array
}
