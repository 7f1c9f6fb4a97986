import {fold, squeeze} from '../parse/fold.ts'
import type {Block, Page} from '../tree/page.ts'

/** What stands between a headline and the site's name in a title. */
const joint = / [-|–—•·»:]{1,2} |\s?\|\s?/g
/** A mail's own label: `Subject: Ferry aground`. */
const subject = /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|тема) ?: ?(?=\S)/iu
const shortest = 5
const longestSite = 40
/** `Headline - Section - Site` */
const mostSuffixes = 2

/**
 * The story's headline: as printed, else as the page's metadata say, without the site's name behind it. Null where neither
 * says one.
 */
export function tellHeadline(page: Page): string | null {
  const lines = headlineLines(page)
  if (lines.length === 0) return declaredHeadline(page)
  const printed = lines
    .map(({value}) => value)
    .join(' ')
    .replace(subject, '')
  return withColon(printed, page) ?? printed
}

/**
 * The lines of the story's headline: the labeller knows one; of those given by hand the first, and what goes on right behind it, as
 * `The lamp burns` / `again`, but does not say the same.
 */
export function headlineLines({children}: Page): readonly Block[] {
  const start = children.findIndex(({data}) => data.role === 'headline')
  if (start < 0) return []
  let end = start + 1
  while (children[end]?.data.role === 'headline' && children[end]?.value !== children[start]?.value) end++
  return children.slice(start, end)
}

/**
 * The printed headline as metadata spell it, where tags parted kicker and headline and the page's text lost the colon between:
 * `Frost in May When the last one comes` for `Frost in May: When the last one comes`. Letters and digits must be the same.
 */
function withColon(printed: string, {data}: Page): string | null {
  const same = data.metadata.headline.find(
    ({value}) => value.includes(':') && !printed.includes(':') && squeeze(value) === squeeze(printed),
  )
  return same ? fold(same.value) : null
}

function declaredHeadline(page: Page): string | null {
  const declared = page.data.metadata.headline.map(({value}) => fold(value)).filter((value) => value !== '')
  const [first] = declared
  if (first === undefined) return null
  let headline = first
  for (let i = 0; i < mostSuffixes; i++) {
    const cut = lastJoint(headline)
    if (cut === null || !isSuffix(page, cut.after, cut.before, declared)) break
    headline = cut.before
  }
  return headline
}

function lastJoint(title: string): {before: string; after: string} | null {
  let last: RegExpExecArray | null = null
  for (const match of title.matchAll(joint)) last = match
  if (last === null) return null
  const before = title.slice(0, last.index).trim()
  return before.length < shortest ? null : {before, after: title.slice(last.index + last[0].length).trim()}
}

/** `after` is the site's name, or `before` stands alone elsewhere: in other metadata or as a line of the page. */
function isSuffix({data, children}: Page, after: string, before: string, declared: readonly string[]): boolean {
  if (after === '' || after.length > longestSite) return false
  const name = squeeze(after)
  const site = squeeze(data.metadata.site ?? '')
  if (name !== '' && (site === name || (site.length > 3 && name.includes(site)))) return true
  if (name.length > 3 && squeeze(hostOf(data.metadata.url)).includes(name)) return true
  return declared.includes(before) || children.some((block: Block) => block.value === before)
}

function hostOf(url: string | null): string {
  return /^https?:\/\/([^/?#]*)/i.exec(url ?? '')?.[1] ?? ''
}
