import {readFileSync} from 'node:fs'

const document = readFileSync(new URL('../../docs/engines.md', import.meta.url), 'utf8')

/** The blocks of code under a heading of docs/engines.md, in order. */
export function recipesOf(heading: string): string[] {
  const [, rest = ''] = document.split(`\n## ${heading}\n`)
  const [section = ''] = rest.split('\n## ')
  return [...section.matchAll(/^```\w+\n([^`]+)^```$/gm)].map(([, code = '']) => code)
}

/** The only block of code under a heading, with other words in it: `{'10M': '20k'}`. Throws where one is not there. */
export function recipe(heading: string, words: Readonly<Record<string, string>> = {}): string {
  const [code] = recipesOf(heading)
  if (code === undefined) throw new Error(`docs/engines.md has no recipe under ${heading}`)
  return withWords(code, words)
}

/** A recipe with other words in it. Throws where one is not there. */
export function withWords(code: string, words: Readonly<Record<string, string>>): string {
  let changed = code
  for (const [word, other] of Object.entries(words)) {
    if (!code.includes(word)) throw new Error(`the recipe does not say ${word}: ${code}`)
    changed = changed.replaceAll(word, other)
  }
  return changed
}
