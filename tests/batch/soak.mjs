// Sends a long stream of invented records through the built command, kills it with -9 half way, lets it go on, and checks the
// output and its memory: `npm run soak -- --records 1000000 --jobs 2`. Ends with exit code 1 where something is wrong.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const {values} = parseArgs({
  options: {
    records: {type: 'string', default: '1000000'},
    jobs: {type: 'string', default: ''},
    as: {type: 'string', default: 'text'},
    seed: {type: 'string', default: '1'},
  },
})
const records = Number(values.records)
const generator = fileURLToPath(new URL('./generate.mjs', import.meta.url))
const binary = fileURLToPath(new URL('../../bin/wirecopy.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-soak-'))
const output = join(folder, 'out.ndjson')
const whole = new RegExp(`^\\{"id":"[^"]+","url":"[^"]+","${values.as}":".+"\\}$`)
const faults = []
const check = (right, message) => {
  console.log(`${right ? 'right' : 'WRONG'}: ${message}`)
  if (!right) faults.push(message)
}

/** The records, each time the same. */
function generated() {
  return spawn(process.execPath, [generator, '--records', values.records, '--seed', values.seed, '--as', values.as])
}

/** Runs the command on the whole stream; `killAt`: kills it when its journal says that so many bytes of output are there. */
async function run(killAt) {
  const began = Date.now()
  const source = generated()
  const jobs = values.jobs === '' ? [] : ['-j', values.jobs]
  const argv = [binary, '--from', 'ndjson', '--resume', '--errors-ok', '-o', output, ...jobs]
  const command = spawn(process.execPath, argv, {stdio: ['pipe', 'inherit', 'inherit']})
  source.stdout.pipe(command.stdin)
  command.stdin.on('error', () => source.kill())
  const memory = []
  const timer = setInterval(() => {
    const size = sizeOf(`${output}.partial`)
    memory.push({size, kilobytes: memoryOf(command.pid)})
    if (size >= killAt) command.kill('SIGKILL')
  }, 500)
  const [code, signal] = await once(command, 'close')
  clearInterval(timer)
  return {code, signal, memory, seconds: (Date.now() - began) / 1000}
}

function sizeOf(path) {
  return existsSync(path) ? statSync(path).size : 0
}

/** Resident memory with all threads, in kB; 0 where the system does not say. */
function memoryOf(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** The mean memory of each quarter of a run, in MB, its first tenth left out: it is start-up. */
function quarters(memory) {
  const seen = memory.filter(({kilobytes}) => kilobytes > 0)
  const steady = seen.slice(Math.ceil(seen.length / 10))
  return [0, 1, 2, 3].map((quarter) => {
    const part = steady.slice((steady.length * quarter) / 4, (steady.length * (quarter + 1)) / 4)
    return Math.round(part.reduce((sum, {kilobytes}) => sum + kilobytes, 0) / part.length / 1024)
  })
}

/** Goes through the records that were sent beside those that came out. */
async function compare() {
  const source = generated()
  const sent = createInterface({input: source.stdout})[Symbol.asyncIterator]()
  const codes = {}
  const found = {sent: 0, out: 0, damaged: 0, errors: 0, strays: 0}
  for await (const line of createInterface({input: createReadStream(output)})) {
    const record = JSON.parse(line)
    const {value = ''} = await sent.next()
    found.out++
    if (!whole.test(value)) found.damaged++
    else if (!value.startsWith(`{"id":${JSON.stringify(record.source.id)},`)) found.strays++
    if (record.source.line !== found.out) found.strays++
    if (record.error !== null) {
      found.errors++
      codes[record.error.code] = (codes[record.error.code] ?? 0) + 1
    }
  }
  found.sent = found.out
  while (!(await sent.next()).done) found.sent++
  return {...found, codes}
}

// Half of what the output will come to, by what is known of one record.
const perRecord = values.as === 'html' ? 4000 : 1850
const first = await run(Math.floor((records / 2) * perRecord))
console.log(`first run: ${first.seconds.toFixed(0)} s, ended by ${first.signal ?? `exit code ${first.code}`}`)
check(first.signal === 'SIGKILL', 'it was killed on its way')
const left = sizeOf(`${output}.partial`)
const second = await run(Number.POSITIVE_INFINITY)
console.log(`second run: ${second.seconds.toFixed(0)} s, exit code ${second.code}`)
check(second.code === 0, 'it went through')
const found = await compare()
console.log(
  `${(left / 2 ** 20).toFixed(1)} MB stood there, ${(sizeOf(output) / 2 ** 20).toFixed(1)} MB in the end; ${JSON.stringify(found)}`,
)
// A page that is whole may still not be found to hold a story.
const noStory = found.codes['no-story'] ?? 0
check(found.out === records && found.sent === records, `${found.out} records out, ${found.sent} in`)
check(found.strays === 0, 'each in its place, under its id, none twice')
check(
  found.errors - noStory === found.damaged,
  `${found.errors} error records, ${noStory} of them no-story; ${found.damaged} damaged ones in`,
)
for (const [name, {memory}] of Object.entries({first, second})) {
  const means = quarters(memory)
  const most = Math.round(Math.max(...memory.map(({kilobytes}) => kilobytes)) / 1024)
  check(
    memory.length < 240 || means[3] <= Math.max(...means.slice(0, 3)) * 1.15,
    `memory of the ${name} run by quarters: ${means.join(', ')} MB; at most ${most} MB`,
  )
}
rmSync(folder, {recursive: true})
process.exitCode = faults.length === 0 ? 0 : 1
