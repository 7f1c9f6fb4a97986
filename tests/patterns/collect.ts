import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {literalsOf} from './literals.ts'

/** A pattern of src: `/…/flags`, and where it stands or is made. */
export interface Pattern {
  text: string
  where: string
}

const src = fileURLToPath(new URL('../../src', import.meta.url))
const program = fileURLToPath(new URL('./built.mjs', import.meta.url))
// These read what is ours, on a developer's machine.
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts') && !/^(?:bench|build|executable|train)\//.test(file))
  .sort()

/** Patterns that stand in the source. */
export function writtenPatterns(): Pattern[] {
  return files.flatMap((file) =>
    literalsOf(readFileSync(join(src, file), 'utf8')).map(({source, flags, line}) => ({
      text: `/${source}/${flags}`,
      where: `${file}:${line}`,
    })),
  )
}

/** Patterns that the library's modules make of lists while they are loaded. Needs the built library. */
export function builtPatterns(): Pattern[] {
  return JSON.parse(execFileSync(process.execPath, [program], {encoding: 'utf8', maxBuffer: 16 * 1024 * 1024}))
}

/** Twelve digits that stand for a pattern. */
export function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 12)
}
