import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {median, type Result} from './measure.ts'

/** Ticks a second in which Linux counts a process's time. */
const TICKS = 100
const RUNS = 6

/** Processor time of all ended children so far, in milliseconds; null where the system does not say. */
function childrensTime(): number | null {
  try {
    // Behind the name in brackets: state is field 3, the children's user and system time 16 and 17.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
    return ((Number(fields[13]) + Number(fields[14])) * 1000) / TICKS
  } catch {
    return null
  }
}

/** Times commands as processes of their own, in turn; processor time where the system tells it, else time by the clock. */
export function timeStarts(
  commands: readonly {name: string; args: readonly string[]; input: string}[],
  rounds: number,
): Result[] {
  const times = commands.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [i, {args, input}] of commands.entries()) {
      const before = childrensTime()
      const clock = performance.now()
      for (let run = 0; run < RUNS; run++)
        spawnSync(process.execPath, args, {input, stdio: ['pipe', 'ignore', 'ignore']})
      const after = childrensTime()
      const spent = before === null || after === null ? performance.now() - clock : after - before
      times[i]?.push(spent / RUNS)
    }
  return commands.map(({name}, i) => ({name, milliseconds: median(times[i] as number[])}))
}
