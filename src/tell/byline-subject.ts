import {fold} from '../parse/fold.ts'
import type {Block} from '../tree/page.ts'

/** Headlines that name their author: `Ferries are late, writes Jane Roe`, `The last ferry | Jane Roe`. */
const signedHeadline = /(?:[|–—-]|, ?(?:by|writes|says|schreibt|escribe|écrit|skriver|skriv)) ?$/iu

const headlinesOf = (page: readonly Block[]): string[] =>
  page.filter(({data}) => data.role === 'headline').map(({value}) => fold(value))

/**
 * Tells the names that a page's headlines tell of (`Ferry captain Max Poe retires`): standing alone on a line of their own they
 * are the story's people, not its authors.
 */
export function subjectsOf(page: readonly Block[]): (name: string) => boolean {
  const headlines = headlinesOf(page)
  return (name) => {
    const bare = fold(name)
    return headlines.some((headline) => {
      const at = headline.indexOf(bare)
      return at >= 0 && !headline.startsWith(`${bare}. `) && !signedHeadline.test(headline.slice(0, at))
    })
  }
}

/** `Ona Vardenė. What the river took`: how comment is headed in some countries, by its author. */
export function opensHeadline(page: readonly Block[], name: string): boolean {
  return headlinesOf(page).some((headline) => headline.startsWith(`${fold(name)}. `))
}
