import {resolve} from 'node:path'
import {FileError, readPageFile, readPageStream} from '../../source/files.ts'
import type {Host} from '../host.ts'
import {UsageError} from '../usage.ts'

/** Names of a hundred million files would be longer. */
const most = 8 * 1024 ** 3

/** The names in the list that `--files-from` points to, `-` being standard input. Throws UsageError where it cannot be read. */
export async function namesFrom(list: string, nul: boolean, host: Host): Promise<string[]> {
  try {
    const bytes = await (list === '-' ? readPageStream(host.stdin, most) : readPageFile(resolve(host.cwd, list), most))
    return namesIn(new TextDecoder().decode(bytes), nul)
  } catch (error) {
    if (error instanceof FileError) throw new UsageError(`${list}: ${error.message}`, 'a file with a name a line, or -')
    throw error
  }
}

/** The names in the text of a list, a line each or each before a NUL; empty ones are passed over. */
export function namesIn(text: string, nul: boolean): string[] {
  return text.split(nul ? '\0' : /\r?\n/).filter((name) => name !== '')
}
