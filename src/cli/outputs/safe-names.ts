import {createHash} from 'node:crypto'

/** Bytes of a name, without what is added to it; file systems allow 255 in all. */
const mostBytes = 180
const extensions = /\.(?:html?|xhtml|md|markdown|txt|text|ndjson|jsonl|warc|wet|gz)$/i
/** What no file system, or not every one, allows in a name, and what would not be seen in a listing. */
const unsafe = /[\p{C}\u2028\u2029<>:"|?*]/gu
/** Windows takes these for devices, whatever the extension (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i

/**
 * A name for what comes of an input, without an extension, safe on every system: of `../a/b.html` it is `a-b`. Names are cut
 * where they are too long; then a hash of the whole stands at their end. Never empty.
 */
export function safeName(input: string): string {
  const parts = withoutExtensions(input).split(/[/\\]/)
  const kept = parts.filter((part) => part !== '' && part !== '.' && part !== '..')
  // Cut before its ends are looked at: a name of megabytes, which a list may hold, would take for ever.
  const clean = cut(kept.join('-').normalize('NFC').replace(unsafe, '_').trim(), input)
  // A leading dash makes an option of a name, a leading dot hides it; Windows drops dots and blanks at the end.
  const name = clean.replace(/^[-.\s]/, '_').replace(/[.\s]+$/, '_')
  if (name === '') return 'page'
  return reserved.test(name) ? `_${name}` : name
}

/** Names for all inputs of a run, `ends` behind each, no two alike even where case is not told apart. Their order decides nothing. */
export function safeNames(inputs: readonly {name: string; path: string | null}[], ends: readonly string[]): string[] {
  const names = inputs.map(({name}, index) => `${safeName(name)}${ends[index] ?? ''}`)
  const counts = new Map<string, number>()
  for (const name of names) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1)
  const used = new Set<string>()
  return names.map((name, index) => {
    const end = ends[index] ?? ''
    const stem = name.slice(0, name.length - end.length)
    const {path, name: input} = inputs[index] as {name: string; path: string | null}
    let found = counts.get(folded(name)) === 1 ? name : `${stem}-${hash(path ?? input)}${end}`
    // The same input named twice.
    for (let copy = 2; used.has(folded(found)); copy++) found = `${stem}-${hash(path ?? input)}-${copy}${end}`
    used.add(folded(found))
    return found
  })
}

/** What names have in common that some file systems take for one. */
export function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase()
}

function withoutExtensions(name: string): string {
  let rest = name
  // `CC-MAIN-1.warc.wet.gz` has three.
  for (let count = 0; count < 3 && extensions.test(rest); count++) rest = rest.replace(extensions, '')
  return rest
}

function cut(name: string, input: string): string {
  if (Buffer.byteLength(name) <= mostBytes) return name
  let bytes = 0
  let kept = ''
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > mostBytes - 9) break
    kept += character
  }
  return `${kept}-${hash(input)}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
