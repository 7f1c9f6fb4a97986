import type {Role} from './role.ts'

/** What an editor says of a block of a page: a record of `wirecopy explain -f ndjson`, edited, or a line and a role. */
export interface Mark {
  /** First source line of the block, 1-based (HTML: rendered line), when it was marked. */
  line: number
  role: Role
  /** A hash a line of the block, see line-hash.ts; absent: the line number alone says which is meant. */
  hashes?: readonly string[]
  /** True: the editor stands by the role, though the labeller says the same. */
  byHand?: boolean
  /** Where the mark stands, for messages: `marks.ndjson:7`. */
  spot?: string
}
