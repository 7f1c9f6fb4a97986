/** What an input holds: one page, or many. */
export type Kind = 'page' | 'ndjson' | 'warc'

/** One file of a run, or standard input. */
export interface Input {
  /** As given; null: standard input. */
  path: string | null
  /** What its output is named after: the last part of its path, or all below the folder that was named. */
  name: string
  /** Null where its first bytes must tell. */
  kind: Kind | null
  /** What came of looking at it before its turn. */
  opened?: Opened
}

/** An input that has been looked at. */
export interface Opened {
  kind: Kind
  /** Its bytes; null for a file that whoever does the page may open himself. */
  stream: AsyncIterable<Uint8Array> | null
}

const names: readonly [RegExp, Kind][] = [
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'ndjson'],
  [/\.(?:warc|wet)(?:\.gz)?$/i, 'warc'],
  [/\.(?:html?|xhtml|md|markdown|txt|text)$/i, 'page'],
]

/** What a file holds by its name, or null. */
export function kindByName(path: string): Kind | null {
  return names.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

/** Whether an input is known to hold many pages. */
export function isContainer({kind}: Input): boolean {
  return kind === 'ndjson' || kind === 'warc'
}
