import {type Dirent, readdirSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'

/**
 * The files in a folder, then those in the folders below, each as its path from that folder, by name; what begins with a dot
 * is passed over, as are pipes and devices, and the files and folders in `except` (whole paths). Links to files count, links to folders do not: they may lead in circles.
 *
 * Throws system errors for the folder itself; one below that cannot be read stands for itself, so that it becomes an error.
 */
export function* filesBelow(folder: string, except: ReadonlySet<string>): Generator<string> {
  const pending: string[] = ['']
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const below: string[] = []
    let entries: Dirent[] = []
    try {
      entries = readdirSync(join(folder, at), {withFileTypes: true})
    } catch (error) {
      if (at === '') throw error
      yield at
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(at, entry.name)
      if (entry.name.startsWith('.') || except.has(resolve(folder, path))) continue
      if (entry.isDirectory()) below.push(path)
      else if (mayBePage(entry, join(folder, path))) yield path
    }
    // The last one in is the first one out.
    pending.push(...below.reverse())
  }
}

/** Pipes and sockets would be waited for; a link to nothing is an error to be told. */
function mayBePage(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path).isFile()
  } catch {
    return true
  }
}
