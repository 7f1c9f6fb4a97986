// Tells pages of all kinds and reads damaged containers for some minutes, and keeps each that goes wrong, made as small as it
// goes, in tests/fuzz/found: `npm run fuzz -- --minutes 10 --seed 7`. Ends with exit code 1 where it found one.
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {cases} from './cases.ts'
import {containerCases, containerFaultsOf} from './containers.ts'
import {faultsOf} from './faults.ts'

const {values} = parseArgs({
  options: {minutes: {type: 'string', default: '1'}, seed: {type: 'string', default: '1'}},
})
const end = Date.now() + Number(values.minutes) * 60_000
const count = {pages: 0, containers: 0, findings: 0}

async function check<Kind>(
  arbitrary: fc.Arbitrary<Kind>,
  faults: (one: Kind) => Promise<string[]>,
  seed: number,
  name: string,
) {
  const report = await fc.check(
    fc.asyncProperty(arbitrary, async (one) => (await faults(one)).length === 0),
    {numRuns: 200, seed, interruptAfterTimeLimit: Math.max(1, end - Date.now())},
  )
  const [smallest] = report.counterexample ?? []
  if (smallest === undefined || !report.failed) return report.numRuns
  count.findings++
  console.log(seed, await faults(smallest), JSON.stringify(smallest))
  writeFileSync(`tests/fuzz/found/${name}-${seed}.json`, `${JSON.stringify(smallest, null, 2)}\n`)
  return report.numRuns
}

for (let seed = Number(values.seed); Date.now() < end; seed++) {
  count.pages += await check(cases, faultsOf, seed, 'page')
  count.containers += await check(containerCases, containerFaultsOf, seed, 'container')
}
const {user, system} = process.cpuUsage()
console.log(
  `${count.pages} pages, ${count.containers} containers, ${Math.round((user + system) / 1e6)} s of CPU, ${count.findings} findings`,
)
process.exitCode = count.findings > 0 ? 1 : 0
