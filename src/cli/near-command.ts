import {commandNames} from './options.ts'

/** What people type where no file has that name, and what they look for. */
const words: ReadonlyMap<string, string> = new Map([
  ...commandNames.filter((name) => name !== 'tell').map((name): [string, string] => [name, `wirecopy ${name}`]),
  ['help', 'wirecopy --help'],
  ['version', 'wirecopy --version'],
])
const mostSlips = 2

/** The command that a name was meant for, as it is to be typed (`explian`: `wirecopy explain`), or null. */
export function nearCommand(name: string): string | null {
  if (!/^[a-z]{3,12}$/.test(name)) return null
  for (const [word, typed] of words) if (slips(name, word) <= Math.min(mostSlips, word.length - 3)) return typed
  return null
}

/** Letters wrong, missing or too many, by Levenshtein; two in each other's place are one slip. */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const [above, before] = [rows[i - 1] ?? [], rows[i - 2] ?? []]
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}
