import {findAll} from '../parse/byline/found.ts'
import {parseByline} from '../parse/byline.ts'
import {squeeze} from '../parse/fold.ts'
import type {Metadata} from '../tree/metadata.ts'
import type {Block} from '../tree/page.ts'
import type {Byline} from '../tree/story.ts'
import {footCredit} from './byline-credit.ts'
import {isDeskAlone, isPerson} from './byline-names.ts'
import {reporters} from './byline-reporters.ts'
import {ownLines} from './byline-run.ts'
import {searchByline, type Wanted} from './byline-search.ts'
import {bylineText} from './byline-text.ts'

/**
 * Who wrote or supplied the story: the people its bylines print (with those metadata name beside them), else the reporter its
 * dateline names, else the people whom metadata name (`Von der Redaktion, aq` beside a declared Ada Quill), else those a line
 * without the label of a byline names, else whatever desk, agency or outlet is printed or declared.
 * `text` joins the lines as they stand, those that repeat one word for word once. `page`: all blocks in order.
 */
export function tellByline(
  lines: readonly Block[],
  metadata: Metadata,
  reporter: string | null,
  language: string | null,
  page: readonly Block[] = [],
): Byline {
  const text = bylineText(lines)
  const own = ownLines(lines, page)
  const printed = {...parseByline(unique(own.lines), {language}), text}
  const declared = declaredByline(metadata, language)
  const {editors} = findAll(unique(own.lines))
  const people = declared.authors.filter((name) => isPerson(name) && !isSite(name, metadata) && !editors.includes(name))
  if (printed.authors.some(isPerson)) {
    if (people.length > 0 || own.sure) return {...printed, authors: completed(printed.authors, people)}
    const found = reporters(page, printed.authors) ?? searched(page, [], 'people', language)?.authors
    return {...printed, authors: found ?? printed.authors}
  }
  if (reporter !== null && printed.authors.length === 0) return {...printed, authors: [reporter]}
  if (people.length > 0) return {...(isEmpty(printed) ? declared : printed), text, authors: people}
  const desks = printed.authors.length === 0 ? declared.authors.filter(isDeskAlone) : []
  if (desks.length > 0) return {...printed, authors: desks}
  const found = unlabelled(printed, declared, {lines, page, metadata, language})
  if (found === null || found.authors.some((name) => editors.includes(name)))
    return {...(isEmpty(printed) ? declared : printed), text}
  return {...found, text: text ?? found.text}
}

interface Around {
  lines: readonly Block[]
  page: readonly Block[]
  metadata: Metadata
  language: string | null
}

/** What lines without the label of a byline say: people beside a printed or declared credit, else anyone; null where they add nothing. */
function unlabelled(printed: Byline, declared: Byline, {lines, page, metadata, language}: Around): Byline | null {
  if (printed.authors.length > 0) return null
  const credit = [printed, declared].find((each) => !isEmpty(each))
  const isCredited = !isEmpty(printed) || isOwn(declared, metadata)
  const found = searched(page, lines, isCredited ? 'certain' : 'anyone', language)
  if (found === null) return credit ? null : parseByline(footCredit(page), {language})
  const {agency, agencyName} = isCredited && credit && credit.agency !== null ? credit : found
  return {...found, agency, agencyName}
}

/** What a line without the label of a byline names, or null. */
function searched(
  page: readonly Block[],
  lines: readonly Block[],
  want: Wanted,
  language: string | null,
): Byline | null {
  const found = parseByline(searchByline(page, lines, want), {language})
  return (want !== 'anyone' ? found.authors.length === 0 : isEmpty(found)) ? null : found
}

/** True where metadata declare an agency or a desk that is not the site. */
function isOwn({authors, agency, agencyName}: Byline, metadata: Metadata): boolean {
  return (
    agencyName !== null || (authors.length > 0 && agency === null && !authors.some((name) => isSite(name, metadata)))
  )
}

const unique = (lines: readonly Block[]): string[] => [...new Set(lines.map(({value}) => value))]
const isEmpty = ({authors, agency}: Byline): boolean => authors.length === 0 && agency === null

/** Metadata that name everyone who is printed, and more, name the story's people: labels may have missed a line. */
function completed(printed: string[], declared: string[]): string[] {
  if (declared.length <= printed.length) return printed
  const keys = declared.map(squeeze)
  return printed.every((name) => keys.includes(squeeze(name))) ? declared : printed
}

/** Addresses of profiles, which some pages declare in place of names. */
const address = /^(?:https?:|www\.|@)|[/@]|\.(?:com|org|net)$/i
/** `Norvale Radio (www.norvale.example)`: who has an address is an outlet. */
const hosted = /^([^()]{2,60}) \((?:www\.)?[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\)$/
const longestName = 120

/** The authors that metadata name: those of the strongest source that names a person, else of the strongest. */
function declaredByline(metadata: Metadata, language: string | null): Byline {
  const usable = metadata.authors.filter(({value}) => value.length <= longestName && !address.test(value))
  const bylines = [...new Set(usable.map(({source}) => source))].map((source) =>
    parseByline(
      usable.filter((each) => each.source === source).map(({value}) => value.replace(hosted, 'Source: $1')),
      {language},
    ),
  )
  const named = bylines.find(({authors}) => authors.some((name) => isPerson(name) && !isSite(name, metadata)))
  return named ?? bylines[0] ?? parseByline([])
}

function isSite(name: string, {site}: Metadata): boolean {
  const [own, other] = [squeeze(name), squeeze(site ?? '')]
  return own === '' || (other !== '' && (own.includes(other) || other.includes(own)))
}
