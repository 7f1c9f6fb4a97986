import {squeeze} from '../parse/fold.ts'
import type {Page} from '../tree/page.ts'
import {roles as roleNames} from '../tree/role.ts'

/** Hand labels of a page's `blocks` view: one entry a non-blank line, in order. */
export interface LabelledLine {
  text: string
  role: number
}

export const UNLABELLED = 255

const FURNITURE = roleNames.indexOf('furniture')
const RELATED = roleNames.indexOf('related')

/**
 * Carries hand labels over to another view's blocks.
 *
 * Lines are aligned by their letters and digits with a longest common subsequence in order (windowed), then what is left: a block
 * inside one labelled line, or made of several lines of one role, takes that role; equal text elsewhere on the page counts
 * where all its copies have one role. The rest is `UNLABELLED`.
 */
export function project(page: Page, labels: readonly LabelledLine[]): Uint8Array {
  const blocks = page.children.map((block) => squeeze(block.value))
  const lines = labels.map(({text}) => squeeze(text))
  const roles = new Uint8Array(blocks.length).fill(UNLABELLED)
  const partner = align(blocks, lines)
  for (let i = 0; i < blocks.length; i++)
    if ((partner[i] as number) >= 0) roles[i] = labels[partner[i] as number]?.role ?? UNLABELLED
  fillGaps(blocks, lines, labels, partner, roles)
  fillByText(blocks, lines, labels, roles)
  fillShell(roles)
  return roles
}

/** For each block the index of the line it is paired with, or -1: patience alignment, unique texts first, then runs between. */
function align(blocks: readonly string[], lines: readonly string[]): Int32Array {
  const partner = new Int32Array(blocks.length).fill(-1)
  alignRange(blocks, 0, blocks.length, lines, 0, lines.length, partner, 0)
  return partner
}

function alignRange(
  blocks: readonly string[],
  from: number,
  to: number,
  lines: readonly string[],
  lineFrom: number,
  lineTo: number,
  partner: Int32Array,
  depth: number,
): void {
  while (from < to && lineFrom < lineTo && blocks[from] === lines[lineFrom]) partner[from++] = lineFrom++
  while (from < to && lineFrom < lineTo && blocks[to - 1] === lines[lineTo - 1]) partner[--to] = --lineTo
  if (from >= to || lineFrom >= lineTo) return
  const anchors = depth < 30 ? uniquePairs(blocks, from, to, lines, lineFrom, lineTo) : []
  if (anchors.length === 0) {
    greedy(blocks, from, to, lines, lineFrom, lineTo, partner)
    return
  }
  let [at, lineAt] = [from, lineFrom]
  for (const [block, line] of [...anchors, [to, lineTo] as const]) {
    alignRange(blocks, at, block, lines, lineAt, line, partner, depth + 1)
    if (block < to) partner[block] = line
    at = block + 1
    lineAt = line + 1
  }
}

function uniquePairs(
  blocks: readonly string[],
  from: number,
  to: number,
  lines: readonly string[],
  lineFrom: number,
  lineTo: number,
): (readonly [number, number])[] {
  const places = (texts: readonly string[], start: number, end: number): Map<string, number> => {
    const found = new Map<string, number>()
    for (let i = start; i < end; i++) {
      const text = texts[i] as string
      if (text !== '') found.set(text, found.has(text) ? -1 : i)
    }
    return found
  }
  const there = places(lines, lineFrom, lineTo)
  const pairs: [number, number][] = []
  for (const [text, block] of places(blocks, from, to)) {
    const line = there.get(text)
    if (block >= 0 && line !== undefined && line >= 0) pairs.push([block, line])
  }
  return increasing(pairs.sort((a, b) => a[0] - b[0]))
}

/** Longest subsequence in which both numbers rise. */
function increasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const previous = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, line], i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] as number] as [number, number])[1] < line) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = i
  })
  const out: [number, number][] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] as number) out.push(pairs[i] as [number, number])
  return out.reverse()
}

function greedy(
  blocks: readonly string[],
  from: number,
  to: number,
  lines: readonly string[],
  lineFrom: number,
  lineTo: number,
  partner: Int32Array,
): void {
  let line = lineFrom
  for (let i = from; i < to; i++) {
    for (let j = line; j < Math.min(lineTo, line + 40); j++) {
      if (blocks[i] !== '' && blocks[i] === lines[j]) {
        partner[i] = j
        line = j + 1
        break
      }
    }
  }
}

/** Blocks between two aligned ones: part of a labelled line there, or several lines in one. */
function fillGaps(
  blocks: readonly string[],
  lines: readonly string[],
  labels: readonly LabelledLine[],
  partner: Int32Array,
  roles: Uint8Array,
): void {
  let before = -1
  for (let i = 0; i < blocks.length; i++) {
    if ((partner[i] as number) >= 0) {
      before = partner[i] as number
      continue
    }
    let next = i + 1
    while (next < blocks.length && (partner[next] as number) < 0) next++
    const after = next < blocks.length ? (partner[next] as number) : lines.length
    const text = blocks[i] as string
    if (text.length < 3) continue
    const weights = new Float64Array(32)
    for (let j = before + 1; j < after && j < before + 400; j++) {
      const line = lines[j] as string
      const role = labels[j]?.role ?? UNLABELLED
      if (line.length >= text.length && line.includes(text)) weights[role] = (weights[role] as number) + text.length
      else if (line.length >= 3 && text.includes(line)) weights[role] = (weights[role] as number) + line.length
    }
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const best = weights.indexOf(Math.max(...weights))
    if (total >= text.length * 0.7 && (weights[best] as number) >= total * 0.9) roles[i] = best
  }
}

function fillByText(
  blocks: readonly string[],
  lines: readonly string[],
  labels: readonly LabelledLine[],
  roles: Uint8Array,
): void {
  const known = new Map<string, number>()
  lines.forEach((line, j) => {
    const role = labels[j]?.role ?? UNLABELLED
    known.set(line, known.has(line) && known.get(line) !== role ? UNLABELLED : role)
  })
  for (let i = 0; i < blocks.length; i++)
    if (roles[i] === UNLABELLED) roles[i] = known.get(blocks[i] as string) ?? UNLABELLED
}

/**
 * What one view has and the labelled one lacks (lynx's list of references, inputs, hidden menus) is furniture where the nearest labelled
 * lines on both sides are furniture or cards; at the page's edges one side is enough.
 */
function fillShell(roles: Uint8Array): void {
  const isShell = (role: number): boolean => role === FURNITURE || role === RELATED
  let before = FURNITURE
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== UNLABELLED) {
      before = roles[i] as number
      continue
    }
    let to = i
    while (to < roles.length && roles[to] === UNLABELLED) to++
    const after = to < roles.length ? (roles[to] as number) : FURNITURE
    if (isShell(before) && isShell(after)) roles.fill(FURNITURE, i, to)
    i = to - 1
  }
}
