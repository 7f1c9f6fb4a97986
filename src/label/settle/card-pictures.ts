import type {Container} from '../../tree/container.ts'
import type {Block} from '../../tree/page.ts'
import type {Role} from '../../tree/role.ts'

const ofStory: ReadonlySet<Role | undefined> = new Set([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'subheading',
  'note',
])
/** What holds a caption's own lines, and so is no card. */
const ofCaption: ReadonlySet<string> = new Set(['figcaption', 'p', 'span'])

/**
 * Tells, in HTML, whether a block's picture belongs to another story's card: the nearest element around it that holds a line of any
 * story holds such as are labelled `related`, and none of this story.
 */
export function cardPictures(children: readonly Block[]): (block: Block) => boolean {
  const own = elementsAround(children, (role) => ofStory.has(role))
  const others = elementsAround(children, (role) => role === 'related')
  return ({data}) => {
    for (let at = data.container; at !== null; at = at.parent) {
      if (own.has(at)) return false
      if (others.has(at) && !ofCaption.has(at.name)) return true
    }
    return false
  }
}

/**
 * The same without marks (`at`: a block's index, 0-based): a line directly between two lines of other stories, or directly behind one
 * and below the story's last line, is a card's. An alternative text of its own makes a caption of it.
 */
export function isBetweenCards(children: readonly Block[], at: number, lastOfStory: number): boolean {
  const isCard = (block: Block | undefined): boolean => block?.data.role === 'related'
  return isCard(children[at - 1]) && (at > lastOfStory || isCard(children[at + 1]))
}

function elementsAround(children: readonly Block[], wanted: (role: Role | undefined) => boolean): Set<Container> {
  const around = new Set<Container>()
  for (const {data} of children) {
    if (!wanted(data.role) || data.origin === 'attribute') continue
    for (let at = data.container; at !== null && !around.has(at); at = at.parent) around.add(at)
  }
  return around
}
