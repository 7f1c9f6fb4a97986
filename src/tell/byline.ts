import {looksLikeName, parseByline} from '../parse/byline.ts'
import {squeeze} from '../parse/fold.ts'
import type {Metadata} from '../tree/metadata.ts'
import type {Block} from '../tree/page.ts'
import type {Byline} from '../tree/story.ts'

/**
 * Who wrote or supplied the story: the people its bylines print, else the reporter its dateline names, else the people whom
 * metadata name (`Von der Redaktion, aq` beside a declared Ada Quill), else whatever desk, agency or outlet is printed or declared.
 * `text` joins the lines as they stand; those that repeat one word for word are left out.
 */
export function tellByline(
  lines: readonly Block[],
  metadata: Metadata,
  reporter: string | null,
  language: string | null,
): Byline {
  const printed = parseByline([...new Set(lines.map(({value}) => value))], {language})
  if (printed.authors.some(looksLikeName)) return printed
  if (reporter !== null && printed.authors.length === 0) return {...printed, authors: [reporter]}
  const declared = parseByline(declaredNames(metadata), {language})
  if (printed.authors.length + (printed.agency === null ? 0 : 1) === 0) return {...declared, text: printed.text}
  const people = declared.authors.filter((name) => looksLikeName(name) && !isSite(name, metadata))
  return people.length > 0 ? {...printed, authors: people} : printed
}

/** Addresses of profiles, which some pages declare in place of names. */
const address = /^(?:https?:|www\.|@)|[/@]|\.(?:com|org|net)$/i
const longestName = 120

/** The authors that the strongest source of metadata names. */
function declaredNames({authors}: Metadata): string[] {
  const usable = authors.filter(({value}) => value.length <= longestName && !address.test(value))
  return usable.filter(({source}) => source === usable[0]?.source).map(({value}) => value)
}

function isSite(name: string, {site}: Metadata): boolean {
  const [own, other] = [squeeze(name), squeeze(site ?? '')]
  return own === '' || (other !== '' && (own.includes(other) || other.includes(own)))
}
