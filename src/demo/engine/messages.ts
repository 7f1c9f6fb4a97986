import type {PageFormat, Reason} from '../../tree/page.ts'
import type {Role} from '../../tree/role.ts'
import type {StoryRecord} from '../../tree/story.ts'

/** What a story or its page can be written as. */
export type FormatName = 'markdown' | 'json' | 'ndjson' | 'ninjs' | 'text' | 'explain'

/** A page as it was given: bytes of a file, or text that was pasted. */
export interface GivenPage {
  content: Uint8Array | string
  /** Name of the file, or null. */
  name: string | null
  from: 'auto' | PageFormat
}

/** A block of the page, as far as it is shown. */
export interface ShownLine {
  /** Source lines, 1-based and inclusive. */
  line: number
  endLine: number
  text: string
  role: Role
  confidence: number
  rival: Role | null
  /** First lines of the blocks that a duplicate repeats. */
  of: number[]
}

/** A page that has been told. */
export interface ShownPage {
  record: StoryRecord
  lines: ShownLine[]
}

/** What the page asks of the engine; answers carry the same `id`. */
export type Request = {id: number} & (
  | {type: 'read'; given: GivenPage}
  | {type: 'format'; name: FormatName}
  | {type: 'why'; index: number}
)

/** What the engine answers; `ready` once it is loaded. */
export type Reply =
  | {type: 'ready'}
  | {type: 'answer'; id: number; value: ShownPage | string | Reason[]}
  | {type: 'failure'; id: number; reason: string}
