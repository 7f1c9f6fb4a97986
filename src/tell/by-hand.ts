import type {Block, Page} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'

/** What an editor takes out of the story. */
const outside: ReadonlySet<Role | undefined> = new Set(['alt', 'caption', 'duplicate', 'furniture', 'note', 'related'])

/** The page without the lines that an editor took out of the story: no author and no time is looked for in them. */
export function withoutTakenOut(page: Page): Page {
  const isTakenOut = ({data}: Block): boolean => data.byHand === true && outside.has(data.role)
  return page.children.some(isTakenOut)
    ? {...page, children: page.children.filter((block) => !isTakenOut(block))}
    : page
}

/** First lines (1-based) of what an editor calls copy: none of it is taken for a desk's mark. */
export function copyByHand(page: Page): ReadonlySet<number> {
  const lines = page.children.filter(
    ({data: {role, byHand}}) => byHand === true && (role === 'body' || role === 'subheading'),
  )
  return new Set(lines.map(({position}) => position.start.line))
}
