import {spawnSync} from 'node:child_process'
import type {Result} from './measure.ts'

const script = `
import json, statistics, sys, time
import trafilatura
pages, rounds = json.load(sys.stdin)
times = []
for round in range(rounds + 1):
    start = time.process_time()
    for page in pages: trafilatura.extract(page)
    times.append((time.process_time() - start) * 1000 / len(pages))
print(statistics.median(times[1:]))
`

/** trafilatura's time for the same pages, in a process of its own; null where Python has none. */
export function timeTrafilatura(pages: readonly string[], rounds: number): Result | null {
  const {status, stdout} = spawnSync('python3', ['-c', script], {
    input: JSON.stringify([pages, Math.min(rounds, 3)]),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  return status === 0 ? {name: 'trafilatura', milliseconds: Number.parseFloat(stdout)} : null
}
