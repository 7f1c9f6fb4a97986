import type {Arguments} from './arguments.ts'

/**
 * A command line that is nothing but names of pages, `pages/a.html pages/b.html`; null for any other. Most are, and loading what takes
 * options apart is a tenth of what telling a page costs. The first name must look like one, for commands are words too.
 */
export function plainArguments(argv: readonly string[]): Arguments | null {
  if (!/[./]/.test(argv[0] ?? '') || argv.some((name) => name.startsWith('-'))) return null
  return {command: 'tell', files: [...argv], given: {}}
}
