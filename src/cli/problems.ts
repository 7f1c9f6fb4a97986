import {nearCommand} from './near-command.ts'

/** What can be done about a page that failed, by the code of its error; `name` is the page as given. */
const waysOut: Readonly<Record<string, (name: string | null) => string>> = {
  'no-such-file': notThere,
  'is-a-folder': (name) => `for the files in it: wirecopy --recursive ${name ?? '.'}`,
  unreadable: () => 'check who may read it',
  'too-large': () => 'give wirecopy one page a file; --max-bytes and --max-lines set the limits',
  timeout: () => '--timeout sets the limit',
  empty: () => 'was the page saved whole?',
  binary: () => 'give wirecopy the page as text, Markdown or HTML',
  marks: () => 'wirecopy explain shows the lines of the page',
  'no-story': (name) => `wirecopy explain ${name ?? '-'} shows what each line was taken for`,
  internal: () => 'this is a fault of wirecopy: please report it with the page',
}

/** The way out of a page's error, or null where none is known. */
export function wayOut(code: string, path: string | null): string | null {
  return waysOut[code]?.(path) ?? null
}

function notThere(name: string | null): string {
  if (name !== null && /^https?:\/\//i.test(name)) return `wirecopy fetches nothing: curl -sL ${name} | wirecopy`
  // Node puts this sign in the place of bytes that are no UTF-8, and then finds no file of that name.
  if (name?.includes('\ufffd')) return 'where its name is not UTF-8: wirecopy < file'
  const command = name === null ? null : nearCommand(name)
  return command === null ? 'check the name and the folder' : `did you mean ${command}?`
}
