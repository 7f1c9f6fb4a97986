import type {Container} from '../tree/container.ts'
import type {Block} from '../tree/page.ts'

const authorWords =
  / (?:author|authors|byline|writer|autor|autores|autoren|auteur|auteurs|autore|autori|forfatter|reporter|journalist) /
const authorPage =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|profil|profile|people|person|staff|writers?|journalists?|contributors?|reporters?|columnists?|redakteure?|by|byline)\/[^/?#]+|[?&]author=/i
/** Elements upwards that are looked at, and how many lines an author's element holds at most. */
const upwards = 3
const mostLines = 12

/** True for a line of HTML in an element that calls itself an author's or byline, or that links to an author's page. */
export function isAuthorMarked({data}: Block): boolean {
  return (data.url !== null && authorPage.test(data.url)) || inAuthor(data.container)
}

function inAuthor(container: Container | null): boolean {
  let element = container
  for (let i = 0; i < upwards && element !== null && element.blocks <= mostLines; i++) {
    if (authorWords.test(element.words)) return true
    element = element.parent
  }
  return false
}
