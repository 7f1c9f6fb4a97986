/**
 * An HTML element around a block. Blocks point to their innermost one, and each points to its parent, so that a
 * block's path is a walk upwards. Sums are complete once the page is read.
 */
export interface Container {
  /** Tag name, lower case. */
  name: string
  /**
   * The words of class, id, role, itemprop, rel, aria-label-free data-* names and values: split at punctuation and at
   * case changes, lower case, joined by blanks with one at either end (` article body `), so that a test is `includes(' body ')`.
   */
  words: string
  parent: Container | null
  /** Number of ancestors. */
  depth: number
  /** Place in document order among all containers, from 0. */
  index: number
  /** The element or one above it is hidden (`hidden`, `aria-hidden="true"`, inline `display:none`). */
  hidden: boolean
  /** Characters of the text of all blocks inside. */
  chars: number
  /** Characters of those that stand in links. */
  linkedChars: number
  /** Number of blocks inside. */
  blocks: number
  /** Number of commas and full stops (of any script) in the blocks inside. */
  stops: number
}
