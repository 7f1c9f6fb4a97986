import type {ChalkInstance} from 'chalk'
import type {Section} from './markdown.ts'
import type {Part} from './parts.ts'

type Tint = (line: string, chalk: ChalkInstance) => string

const heading: Tint = (line, chalk) => (line.startsWith('## ') ? chalk.bold(line) : line)

/** How the lines of each part look; a part that is not here stays as it is, but for its headings. */
const tints: Partial<Record<Part, Tint>> = {
  'front-matter': (line, chalk) => chalk.dim(line),
  headline: (line, chalk) => chalk.bold(line),
  standfirst: (line, chalk) => chalk.italic(line),
  byline: (line, chalk) => chalk.dim(line),
  dateline: (line, chalk) => chalk.dim(line),
  body: bodyLine,
  captions: (line, chalk) => (line.startsWith('## ') ? chalk.bold(line) : chalk.dim(line)),
}

/** Sections as Markdown for a terminal: the same characters as in a pipe, in weights that tell the parts apart. */
export function tintSections(sections: readonly Section[], chalk: ChalkInstance): Section[] {
  return sections.map(({part, markdown}) => {
    const tint = tints[part] ?? heading
    const lines = markdown.split('\n').map((line) => (line === '' ? line : tint(line, chalk)))
    return {part, markdown: lines.join('\n')}
  })
}

/** A line that begins with bold marks begins with a dateline: the copy's own asterisks are escaped. */
const dateline = /^\*\*(?:[^*\\]|\\.)+\*\*/

function bodyLine(line: string, chalk: ChalkInstance): string {
  const match = dateline.exec(line)
  if (match === null) return heading(line, chalk)
  return chalk.dim(match[0]) + line.slice(match[0].length)
}
