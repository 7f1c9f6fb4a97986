import type {Block, Page} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'
import type {View} from './view.ts'

const repeated: ReadonlySet<Role | undefined> = new Set<Role>([
  'headline',
  'standfirst',
  'body',
  'subheading',
  'caption',
  'alt',
])

/** Says of every block labelled `duplicate` which blocks it repeats (`data.of`, indexes from 0). */
export function nameRepeated(page: Page, {repeats}: View): void {
  const {squeezed, first, inside, holds, twin} = repeats
  const places = new Map<string, number[]>()
  page.children.forEach(({data}, i) => {
    if (!repeated.has(data.role)) return
    const text = squeezed[i] as string
    const there = places.get(text)
    if (there) there.push(i)
    else places.set(text, [i])
  })
  page.children.forEach((block, i) => {
    if (block.data.role !== 'duplicate') return
    const equal = places.get(squeezed[i] as string) ?? []
    const host = inside[first[i] as number] as number
    const like = twin[first[i] as number] as number
    const candidates =
      equal.length > 0 ? equal : (holds[i] as number[]).length > 0 ? (holds[i] as number[]) : [host, like]
    block.data.of = candidates.filter((other) => other >= 0 && other !== i && tells(page.children[other]))
  })
}

function tells(block: Block | undefined): boolean {
  return repeated.has(block?.data.role)
}
