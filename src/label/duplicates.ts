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

/** Copies that a duplicate names: a page of one line said thousands of times stays readable, and linear. */
const mostCopies = 20

/**
 * Says of every block labelled `duplicate` which blocks it repeats (`data.of`, indexes from 0): its copies in the story's own
 * matter (the first twenty), else what it holds, else what it stands in or begins like; where none of those is the story's
 * own, the nearest of any role.
 */
export function nameRepeated(page: Page, {repeats}: View): void {
  const roles = page.children.map(({data}) => data.role)
  const isOwn = (i: number): boolean => own.has(roles[i])
  const isOther = (i: number): boolean => i >= 0 && roles[i] !== 'duplicate'
  const ownCopies = copiesOf(repeats.squeezed, isOwn)
  const otherCopies = copiesOf(repeats.squeezed, isOther)
  page.children.forEach(({data}, i) => {
    if (data.role !== 'duplicate') return
    const text = repeats.squeezed[i] as string
    const [held, around] = kin(repeats, i)
    const candidates = [
      ownCopies.get(text) ?? [],
      held.filter(isOwn),
      around.filter(isOwn),
      otherCopies.get(text) ?? [],
      held.filter(isOther),
      around.filter(isOther),
    ]
    data.of = candidates.find((blocks) => blocks.length > 0) ?? []
  })
}

/** Blocks that a block holds, and those that hold it or begin as it does. */
function kin({first, holds, inside, twin}: Repeats, i: number): [held: number[], around: number[]] {
  const same = first[i] as number
  return [holds[same] as number[], [inside[same] as number, twin[same] as number]]
}

/** The first blocks with each text, of those that count. */
function copiesOf(squeezed: readonly string[], counts: (i: number) => boolean): Map<string, number[]> {
  const places = new Map<string, number[]>()
  squeezed.forEach((text, i) => {
    if (!counts(i)) return
    const there = places.get(text)
    if (there === undefined) places.set(text, [i])
    else if (there.length < mostCopies) there.push(i)
  })
  return places
}
