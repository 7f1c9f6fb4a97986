import {squeeze} from '../parse/fold.ts'
import type {Page} from '../tree/page.ts'
import {roles as roleNames} from '../tree/role.ts'
import {align} from './align.ts'

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
