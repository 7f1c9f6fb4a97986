import {readHtml} from '../read/html.ts'
import {readMarkdown} from '../read/markdown.ts'
import {readText} from '../read/text.ts'
import type {Page} from '../tree/page.ts'
import {type Role, roles, storyRoles} from '../tree/role.ts'
import type {Example} from './examples.ts'
import {hash} from './random.ts'

const number = (role: Role): number => roles.indexOf(role)
const [BODY, HEADLINE, FURNITURE, RELATED] = [
  number('body'),
  number('headline'),
  number('furniture'),
  number('related'),
]
const told = new Set([...storyRoles].filter((role) => role !== 'caption').map(number))
/** Paragraphs of a copy: most that are pasted are short. */
const lengths = [2, 2, 3, 3, 4, 5, 7, 12] as const
/** Characters that the shortest copy has: less is a teaser. */
const least = 250

interface Line {
  text: string
  role: number
}

/**
 * Pages as people paste them: a page's story alone, cut after a few paragraphs, some with the first and last of its furniture; and pages
 * of nothing but a stretch of its furniture. They teach the lines of short pages, and whether a page holds a story; one of each kind at
 * most for an example.
 */
export function cleanCopies(example: Example): Example[] {
  const lines = example.page.children.map(({value}, i): Line => ({text: value, role: example.roles[i] as number}))
  const seed = hash(`${example.id} clean`)
  const copy = example.holdsStory ? copyOf(lines, seed) : null
  const shell = shellOf(lines, seed)
  return [
    ...(copy === null ? [] : exampleOf(example, copy, seed, {kind: 'clean copy', holdsStory: true, share: 0.5})),
    ...(shell === null
      ? []
      : exampleOf(example, shell, seed, {kind: 'furniture alone', holdsStory: false, share: 0.2})),
  ]
}

/** No example where the reader joined lines: their roles are then not known one by one. */
function exampleOf(
  {id, fold, publisher, weight}: Example,
  lines: readonly Line[],
  seed: number,
  {kind, holdsStory, share}: {kind: string; holdsStory: boolean; share: number},
): Example[] {
  const page = pageOf(lines, seed)
  if (page.children.length !== lines.length) return []
  const labels = Uint8Array.from(lines, ({role}) => role)
  return [{id: `${id}/${kind}`, fold, publisher, page, roles: labels, weight: weight * share, holdsStory, kind}]
}

function copyOf(lines: readonly Line[], seed: number): Line[] | null {
  const most = lengths[seed % lengths.length] as number
  const story = lines.filter(({role}) => told.has(role))
  const end = story.findIndex((_, i) => story.slice(0, i + 1).filter(({role}) => role === BODY).length === most)
  if (end < 0) return null
  const copy = story.slice(0, end + 1).filter(({role}) => role !== HEADLINE || seed % 9 > 0)
  if (copy.reduce((sum, {text}) => sum + text.length, 0) < least) return null
  if (seed % 3 > 0) return copy
  const shell = lines.filter(({role}) => role === FURNITURE || role === RELATED)
  const beside = 1 + (seed % 7)
  return [...shell.slice(0, beside), ...copy, ...shell.slice(-beside)]
}

function shellOf(lines: readonly Line[], seed: number): Line[] | null {
  const shell = lines.filter(({role}) => role === FURNITURE || role === RELATED)
  const size = 4 + (seed % 37)
  if (shell.length < size) return null
  const from = (seed >>> 8) % (shell.length - size + 1)
  return shell.slice(from, from + size)
}

/** The lines as text with or without blank lines, as Markdown or as HTML. */
function pageOf(lines: readonly Line[], seed: number): Page {
  return ([asText, asGluedText, asMarkdown, asHtml][(seed >>> 4) % 4] ?? asText)(lines)
}

const asText = (lines: readonly Line[]): Page => readText(lines.map(({text}) => text).join('\n\n'))
const asGluedText = (lines: readonly Line[]): Page => readText(lines.map(({text}) => text).join('\n'))

function asMarkdown(lines: readonly Line[]): Page {
  return readMarkdown(lines.map(({text, role}) => (role === HEADLINE ? `# ${text}` : text)).join('\n\n'))
}

function asHtml(lines: readonly Line[]): Page {
  const marked = lines.map(({text, role}) => {
    const name = role === HEADLINE ? 'h1' : 'p'
    return `<${name}>${text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</${name}>`
  })
  return readHtml(marked.join('\n'))
}
