import {readHtml} from '../../src/read/html.ts'
import {readMarkdown} from '../../src/read/markdown.ts'
import {readText} from '../../src/read/text.ts'
import type {Page} from '../../src/tree/page.ts'
import type {Role} from '../../src/tree/role.ts'

/** A line of a page with its role, or an empty string for a blank line. */
export type Row = readonly [Role, string] | ''

/** A page of plain text, a row a line, each block with its row's role. */
export function labelled(...rows: readonly Row[]): Page {
  const page = readText(rows.map((row) => (row === '' ? '' : row[1])).join('\n'))
  for (const {position, data} of page.children) data.role = (rows[position.start.line - 1] as [Role, string])[0]
  return page
}

/** A page of HTML; its lines get the roles in turn. Throws where their numbers differ, naming the lines. */
export function labelledHtml(html: string, roles: readonly Role[]): Page {
  return withRoles(readHtml(html), roles)
}

/** A page of Markdown; its lines get the roles in turn. */
export function labelledMarkdown(markdown: string, roles: readonly Role[]): Page {
  return withRoles(readMarkdown(markdown), roles)
}

function withRoles(page: Page, roles: readonly Role[]): Page {
  const lines = page.children.map(({value}) => value)
  if (lines.length !== roles.length)
    throw new Error(`${roles.length} roles for ${lines.length} lines: ${lines.join(' | ')}`)
  page.children.forEach(({data}, i) => {
    data.role = roles[i] as Role
  })
  return page
}
