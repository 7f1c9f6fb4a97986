import {readFileSync} from 'node:fs'
import {matchMarks} from '../label/marks/match.ts'
import {readHtml} from '../read/html.ts'
import {readMarkdown} from '../read/markdown.ts'
import {readText} from '../read/text.ts'
import {decode} from '../source/decode.ts'
import {detectFormat} from '../source/detect.ts'
import {readMark} from '../source/marks.ts'
import type {Mark} from '../tree/marks.ts'
import type {Page} from '../tree/page.ts'
import {roles as roleNames} from '../tree/role.ts'
import {UNLABELLED} from './project.ts'

const readers = {text: readText, markdown: readMarkdown, html: readHtml}

/** A page read as the command reads it, and the role of each block by its marks; blocks that none is of teach nothing. */
export function markedPage(path: string, marksPath: string): {page: Page; roles: Uint8Array} {
  const {text} = decode(readFileSync(path))
  const page = readers[detectFormat(text, path)](text)
  const roles = new Uint8Array(page.children.length).fill(UNLABELLED)
  for (const [block, {role}] of matchMarks(page, marksIn(marksPath)).found) roles[block] = roleNames.indexOf(role)
  return {page, roles}
}

function marksIn(path: string): Mark[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const found = readMark(line, `${path}:${i + 1}`)
    if (found.problem !== null) throw new Error(`${path}:${i + 1}: ${found.problem} (${found.wayOut})`)
    return [found.mark]
  })
}
