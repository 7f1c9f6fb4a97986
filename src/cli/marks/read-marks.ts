import {resolve} from 'node:path'
import {FileError, readPageFile, readPageStream} from '../../source/files.ts'
import {readMark} from '../../source/marks.ts'
import type {Mark} from '../../tree/marks.ts'
import {emptySource} from '../../tree/story.ts'
import type {Host} from '../host.ts'
import {type Input, isContainer} from '../inputs/input.ts'
import {UsageError} from '../usage.ts'
import {type PageMarks, pageKey} from './page-marks.ts'

/** The marks of a hundred thousand pages. */
const most = 2 * 1024 ** 3
const wayOut = 'wirecopy explain -f ndjson page > marks makes one'

/**
 * Reads the file that `--marks` names (`-`: standard input). The marks of one page belong to the one page that is read, whatever the two are
 * called; else to the page that their `source` names. Throws UsageError where the file, a line of it, or its pages are wrong.
 */
export async function readMarks(file: string, inputs: readonly Input[], host: Host): Promise<PageMarks> {
  const name = file === '-' ? 'standard input' : file
  const pages = marksIn(await textOf(file, name, host), name, host.cwd)
  const [first] = pages.values()
  if (first === undefined) throw new UsageError(`${name}: no marks are in it`, wayOut)
  const alone = inputs.length === 1 && !inputs.some(isContainer)
  if (alone && pages.size === 1) return {any: first, byPage: {}}
  checkPages(pages, name, inputs, host)
  return {any: [], byPage: Object.fromEntries(pages)}
}

async function textOf(file: string, name: string, {stdin, cwd}: Host): Promise<string> {
  try {
    const bytes = await (file === '-' ? readPageStream(stdin, most) : readPageFile(resolve(cwd, file), most))
    return new TextDecoder().decode(bytes)
  } catch (error) {
    if (error instanceof FileError) throw new UsageError(`${name}: ${error.message}`, wayOut)
    throw error
  }
}

function marksIn(text: string, name: string, cwd: string): Map<string, Mark[]> {
  const pages = new Map<string, Mark[]>()
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    const spot = `${name}:${i + 1}`
    const found = readMark(line, spot)
    if (found.problem !== null) throw new UsageError(`${spot}: ${found.problem}`, found.wayOut)
    const key = pageKey(found.whose, cwd)
    const page = pages.get(key)
    if (page) page.push(found.mark)
    else pages.set(key, [found.mark])
  })
  return pages
}

/** Marks that say of no page, or only of pages that are not read, would change nothing, and nobody would know. */
function checkPages(pages: ReadonlyMap<string, Mark[]>, name: string, inputs: readonly Input[], {cwd}: Host): void {
  const lost = pages.get(pageKey(emptySource(), cwd))?.[0]
  if (lost && inputs.every(({path}) => path !== null))
    throw new UsageError(`${lost.spot}: the record names no page`, 'add "source": {"path": …}, or read one page')
  if (inputs.some(isContainer)) return
  if (inputs.some(({path}) => pages.has(pageKey({...emptySource(), path}, cwd)))) return
  throw new UsageError(`${name}: none of the pages that are read is marked in it`, 'its "source.path" names them')
}
