import type {Page} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'
import type {Repeats} from './repeats.ts'
import type {View} from './view.ts'

/** Roles of the story's own matter: what a duplicate repeats is looked for among these first. */
const own: ReadonlySet<Role | undefined> = new Set<Role>([
  'headline',
  'standfirst',
  'body',
  'subheading',
  'caption',
  'alt',
])

/**
 * Says of every block labelled `duplicate` which blocks it repeats (`data.of`, indexes from 0): its copies in the story's own
 * matter, else what it holds, else what it stands in or begins like; where none of those is the story's own, the nearest of any role.
 */
export function nameRepeated(page: Page, {repeats}: View): void {
  const copies = copiesOf(repeats.squeezed)
  page.children.forEach(({data}, i) => {
    if (data.role !== 'duplicate') return
    const candidates = [copies.get(repeats.squeezed[i] as string) ?? [], ...kin(repeats, i)].map((blocks) =>
      blocks.filter((other) => other >= 0 && other !== i && page.children[other]?.data.role !== 'duplicate'),
    )
    const ours = candidates.map((blocks) => blocks.filter((other) => own.has(page.children[other]?.data.role)))
    data.of = [...ours, ...candidates].find((blocks) => blocks.length > 0) ?? []
  })
}

/** Blocks that a block holds, and those that hold it or begin as it does. */
function kin({first, holds, inside, twin}: Repeats, i: number): number[][] {
  const same = first[i] as number
  return [holds[same] as number[], [inside[same] as number, twin[same] as number]]
}

function copiesOf(squeezed: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  squeezed.forEach((text, i) => {
    const there = places.get(text)
    if (there) there.push(i)
    else places.set(text, [i])
  })
  return places
}
