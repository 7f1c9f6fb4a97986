import {findAll} from '../parse/byline/found.ts'
import {parseByline} from '../parse/byline.ts'
import {squeeze} from '../parse/fold.ts'
import type {Metadata} from '../tree/metadata.ts'
import type {Block} from '../tree/page.ts'
import type {Byline} from '../tree/story.ts'
import {isDeskAlone, isPerson} from './byline-names.ts'
import {reporters} from './byline-reporters.ts'
import {ownLines} from './byline-run.ts'
import {searchByline, type Wanted} from './byline-search.ts'

/**
 * Who wrote or supplied the story: the people its bylines print (with those metadata name beside them), else the reporter its
 * dateline names, else the people whom metadata name (`Von der Redaktion, aq` beside a declared Ada Quill), else those a line
 * without the label of a byline names, else whatever desk, agency or outlet is printed or declared.
 * `text` joins the lines as they stand; those that repeat one word for word are left out. `page`: all blocks in order.
 */
export function tellByline(
  lines: readonly Block[],
  metadata: Metadata,
  reporter: string | null,
  language: string | null,
  page: readonly Block[] = [],
): Byline {
  const text = textOf(lines)
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
  if (isOwn(declared, metadata)) return {...(isEmpty(printed) ? declared : printed), text}
  const isNamed = printed.authors.length > 0 || printed.agencyName !== null
  const found = isNamed ? null : searched(page, lines, isEmpty(printed) ? 'anyone' : 'certain', language)
  if (found && !found.authors.some((name) => editors.includes(name)))
    return {
      ...found,
      ...(printed.agency === null ? {} : {agency: printed.agency, agencyName: printed.agencyName}),
      text: text ?? found.text,
    }
  return {...(isEmpty(printed) ? declared : printed), text}
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
const textOf = (lines: readonly Block[]): string | null => (lines.length > 0 ? unique(lines).join('\n') : null)
const isEmpty = ({authors, agency}: Byline): boolean => authors.length === 0 && agency === null

/** Metadata that name everyone who is printed, and more, name the story's people: labels may have missed a line. */
function completed(printed: string[], declared: string[]): string[] {
  if (declared.length <= printed.length) return printed
  const keys = declared.map(squeeze)
  return printed.every((name) => keys.includes(squeeze(name))) ? declared : printed
}

/** Addresses of profiles, which some pages declare in place of names. */
const address = /^(?:https?:|www\.|@)|[/@]|\.(?:com|org|net)$/i
const longestName = 120

/** The authors that metadata name: those of the strongest source that names a person, else of the strongest. */
function declaredByline(metadata: Metadata, language: string | null): Byline {
  const usable = metadata.authors.filter(({value}) => value.length <= longestName && !address.test(value))
  const bylines = [...new Set(usable.map(({source}) => source))].map((source) =>
    parseByline(
      usable.filter((each) => each.source === source).map(({value}) => value),
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
