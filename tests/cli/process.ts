import {type ChildProcess, spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** The built command’s file. */
export const binary: string = fileURLToPath(new URL('../../bin/wirecopy.js', import.meta.url))

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** Begins to run the built command as a process of its own. */
export function started(argv: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [binary, ...argv], {cwd})
}

/** What a process wrote and how it ended. */
export function ended(child: ChildProcess): Promise<Ended> {
  return new Promise((done) => {
    const end: Ended = {code: null, signal: null, stdout: '', stderr: ''}
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.setEncoding('utf8').on('data', (text: string) => {
        end[name] += text
      })
    }
    child.on('close', (code, signal) => done({...end, code, signal}))
  })
}

/** Runs the built command on what is given to its standard input. */
export function wirecopy(argv: readonly string[], {cwd, stdin = ''}: {cwd: string; stdin?: string}): Promise<Ended> {
  const child = started(argv, cwd)
  // A command that ends early does not read it all.
  child.stdin?.on('error', () => {}).end(stdin)
  return ended(child)
}

/** Runs a shell's command in which `$wirecopy` is the built command. */
export function shell(script: string, cwd: string): Promise<Ended> {
  return ended(spawn('bash', ['-c', script], {cwd, env: {...process.env, wirecopy: `${process.execPath} ${binary}`}}))
}
