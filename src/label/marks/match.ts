import {lineHashes} from '../../tree/line-hash.ts'
import type {Mark} from '../../tree/marks.ts'
import type {Page} from '../../tree/page.ts'
import {findLines, type HashedLine} from './find-lines.ts'

/** What became of marks on a page. */
export interface Matched {
  /** Marks by the block (index from 0, in `page.children`) that they are of. */
  found: Map<number, Mark>
  /** Marks of which no line is on the page. */
  missing: Mark[]
  /** Marks that give a block another role than a mark above; that one counts. */
  clashing: Mark[]
}

/**
 * Finds the blocks that marks are of, in steps linear in page and marks: by line number and hash, moved lines by hash and order
 * (find-lines.ts). A mark counts for every block that holds one of its lines. Without hashes the line number decides.
 */
export function matchMarks(page: Page, marks: readonly Mark[]): Matched {
  const sorted = marks.toSorted((a, b) => a.line - b.line)
  const places = placesOf(page, sorted)
  const matched: Matched = {found: new Map(), missing: [], clashing: []}
  for (const mark of sorted) {
    const blocks = places.get(mark) ?? []
    if (blocks.length === 0) matched.missing.push(mark)
    for (const block of blocks) {
      const there = matched.found.get(block)
      if (there === undefined) matched.found.set(block, mark)
      else if (there.role !== mark.role && matched.clashing.at(-1) !== mark) matched.clashing.push(mark)
    }
  }
  return matched
}

/** The blocks that hold a mark's lines. */
function placesOf({children}: Page, marks: readonly Mark[]): Map<Mark, number[]> {
  const lines = children.flatMap((block, owner) =>
    lineHashes(block).map((hash, i) => ({line: block.position.start.line + i, hash, owner})),
  )
  const wanted = wantedLines(marks)
  const places = new Map<Mark, number[]>()
  const add = (mark: Mark, block: number): void => {
    const there = places.get(mark)
    if (there === undefined) places.set(mark, [block])
    else if (there.at(-1) !== block) there.push(block)
  }
  findLines(wanted, lines).forEach((at, i) => {
    if (at < 0) return
    for (const mark of (wanted[i] as Wanted).marks) add(mark, (lines[at] as {owner: number}).owner)
  })
  const byLine = marks.every(isHashed) ? null : blocksByLine(children)
  for (const mark of marks) {
    const block = !isHashed(mark) ? byLine?.get(mark.line) : undefined
    if (block !== undefined) add(mark, block)
  }
  return places
}

/** A line and the marks that are of it. */
interface Wanted extends HashedLine {
  marks: Mark[]
}

/** The lines that marks are of, each once: a record that stands twice in a file is of one line, not of the next that says the same. */
function wantedLines(marks: readonly Mark[]): Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const mark of marks)
    mark.hashes?.forEach((hash, i) => {
      const line = mark.line + i
      const there = wanted.get(`${line} ${hash}`)
      if (there === undefined) wanted.set(`${line} ${hash}`, {line, hash, marks: [mark]})
      else there.marks.push(mark)
    })
  return [...wanted.values()]
}

/** Whether more than the line number says which line is meant. */
export function isHashed({hashes}: Mark): boolean {
  return hashes !== undefined && hashes.length > 0
}

function blocksByLine(children: Page['children']): Map<number, number> {
  const blocks = new Map<number, number>()
  children.forEach(({position: {start, end}}, i) => {
    for (let line = start.line; line <= end.line; line++) blocks.set(line, i)
  })
  return blocks
}
