import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll} from 'vitest'
import {folderOf} from '../cli/host.ts'
import {pages} from './pages.ts'
import {endAll, run, type Setting} from './processes.ts'

/** The command as it is built. */
export const built: readonly string[] = [
  process.execPath,
  fileURLToPath(new URL('../../bin/wirecopy.js', import.meta.url)),
]

/** A folder to run a recipe in. */
export interface Workplace {
  folder: string
  setting: Setting
  read(name: string): string
  /** Runs a recipe. */
  shell(code: string): ReturnType<typeof run>
}

/**
 * A folder that holds `pages.ndjson`, and in which `wirecopy` is the built command. Where the shell condition `stalls`
 * holds, it reads its input but does not see the end of it: in the middle of its work it waits to be killed, or does what
 * `then` says.
 */
export function workplace(stalls = 'false', then = 'sleep 60'): Workplace {
  const folder = folderOf({'pages.ndjson': pages})
  afterAll(endAll)
  const command = built.map((word) => `'${word}'`).join(' ')
  const script = `#!/bin/sh
echo "$SLURM_ARRAY_TASK_ID$WORKER" >> "${folder}/starts"
if ${stalls}; then
  { cat; ${then}; } | ${command} "$@"
else
  exec ${command} "$@"
fi
`
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/wirecopy'), script)
  chmodSync(join(folder, 'bin/wirecopy'), 0o755)
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH}:/usr/sbin:/sbin`,
    HOME: folder,
    // Options of every `parallel`: no word about citations, a list of what ran where, the same on any number of cores.
    PARALLEL: `--will-cite --jobs 2 --joblog ${join(folder, 'joblog')}`,
  }
  const setting = {cwd: folder, env}
  return {
    folder,
    setting,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    shell: (code) => run(['bash', '-c', code], setting),
  }
}

/** What one process makes of all pages. */
export async function stories(options: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await run([...built, ...options], {cwd: '/', env: {}}, pages)
  if (code !== 0) throw new Error(`the filter ended with ${code}: ${stderr}`)
  return stdout
}

/** Ports that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({length: count}, () => createServer())
  const ports = servers.map(
    (server) =>
      new Promise<number>((done) => {
        server.listen(0, '127.0.0.1', () => {
          const address = server.address()
          done(typeof address === 'object' && address !== null ? address.port : 0)
        })
      }),
  )
  const found = await Promise.all(ports)
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  return found
}
