import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const script = fileURLToPath(new URL('./generate.mjs', import.meta.url))

/** Invented records as NDJSON. */
export function generated(records: number, options: Readonly<Record<string, string | number>> = {}): string {
  const more = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  return execFileSync(process.execPath, [script, '--records', String(records), ...more], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
}

/** Text as its lines, each without its line feed. */
export function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1)
}
