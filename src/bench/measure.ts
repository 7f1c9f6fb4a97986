import type {Contestant} from './contestants.ts'

/** Processor time of a contestant for a page, in milliseconds: the median of the rounds. */
export interface Result {
  name: string
  milliseconds: number
}

/** Rounds before those that count: the engine compiles what runs often. */
const WARM_UP = 3

/**
 * Runs all contestants over all pages, in turn, round by round, so that whatever else the machine does falls on all alike. Processor time
 * of the whole process counts: user and system, with the collector's and the compiler's threads.
 */
export async function race(
  contestants: readonly Contestant[],
  pages: readonly string[],
  rounds: number,
): Promise<Result[]> {
  const times = contestants.map((): number[] => [])
  for (let round = -WARM_UP; round < rounds; round++)
    for (const [i, {run}] of contestants.entries()) {
      const before = process.cpuUsage()
      for (const page of pages) await run(page)
      const {user, system} = process.cpuUsage(before)
      if (round >= 0) times[i]?.push((user + system) / 1000 / pages.length)
    }
  return contestants.map(({name}, i) => ({name, milliseconds: median(times[i] as number[])}))
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
