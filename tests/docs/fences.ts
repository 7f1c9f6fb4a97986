import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What tells people how to use wirecopy. */
export const documents: readonly string[] = [
  'README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** A fenced block of a document, with what a comment above it says of how it is tested. */
export interface Fence {
  document: string
  /** Line of its fence, from 1. */
  line: number
  language: string
  code: string
  /** `<!-- needs: jq, zstd -->`: programs that are not everywhere. */
  needs: readonly string[]
  /** `<!-- run by tests/engines -->`, here or at the head of the document: who else runs it. */
  runBy: string | null
  /** `<!-- not run: needs Windows -->`: why nobody does. */
  notRun: string | null
}

export function textOf(document: string): string {
  return readFileSync(`${root}${document}`, 'utf8')
}

/** All fenced blocks of a document, in order. */
export function fencesOf(document: string): Fence[] {
  const text = textOf(document)
  const [head = ''] = text.split('\n## ')
  const [, byAll = null] = /^<!-- run by (\S+) -->\n\n(?!```)/m.exec(head) ?? []
  const found = text.matchAll(/^(?:<!-- (needs|run by|not run):? (.+) -->\n\n)?```(\w*)\n([\s\S]*?)^```$/gm)
  return [...found].map(({index, 1: kind, 2: words = '', 3: language = '', 4: code = '', 0: whole}) => ({
    document,
    line: text.slice(0, index + whole.indexOf('```')).split('\n').length,
    language,
    code,
    needs: kind === 'needs' ? words.split(', ') : [],
    runBy: kind === 'run by' ? words : byAll,
    notRun: kind === 'not run' ? words : null,
  }))
}
