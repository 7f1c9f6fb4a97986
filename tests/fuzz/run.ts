// Tells pages of all kinds for some minutes, and keeps each that is told wrongly, made as small as it goes, in
// tests/fuzz/found: `npm run fuzz -- --minutes 10 --seed 7`. Ends with exit code 1 where it found one.
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {cases} from './cases.ts'
import {type Case, faultsOf} from './faults.ts'

const {values} = parseArgs({
  options: {minutes: {type: 'string', default: '1'}, seed: {type: 'string', default: '1'}},
})
const end = Date.now() + Number(values.minutes) * 60_000
let runs = 0
let found = 0
for (let seed = Number(values.seed); Date.now() < end; seed++) {
  const report = await fc.check(
    fc.asyncProperty(cases, async (one) => {
      runs++
      return (await faultsOf(one)).length === 0
    }),
    {numRuns: 200, seed, interruptAfterTimeLimit: Math.max(1, end - Date.now())},
  )
  const [smallest] = (report.counterexample ?? []) as Case[]
  if (smallest === undefined || !report.failed) continue
  found++
  console.log(seed, await faultsOf(smallest), JSON.stringify(smallest))
  writeFileSync(`tests/fuzz/found/seed-${seed}.json`, `${JSON.stringify(smallest, null, 2)}\n`)
}
const {user, system} = process.cpuUsage()
console.log(`${runs} pages, ${Math.round((user + system) / 1e6)} s of CPU, ${found} seeds with findings`)
process.exitCode = found > 0 ? 1 : 0
