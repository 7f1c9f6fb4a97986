import type {Wording} from '../wording.ts'
import type {Trees} from './trees.ts'

/** All that is learned. */
export interface Model {
  /** What words say of roles; the first pass sees it as signals. */
  wording: Wording
  /**
   * The first pass judges lines by their own signals and their surroundings; each later one judges them again with the picture
   * of the page that the pass before it made.
   */
  passes: Trees[]
  /** Chooses the headline among its likeliest lines: classes no, yes. */
  headline: Trees
  /** Judges whether a page holds a story: classes no, yes. */
  story: Trees
  /** What each column is replaced by when a signal is taken away: its usual value. */
  usual: Float32Array
}
