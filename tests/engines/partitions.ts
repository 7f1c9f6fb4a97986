import {once} from 'node:events'
import {type Ended, ended, kill, type Setting, start} from './processes.ts'

/**
 * How an engine pipes partitions through a command, as Spark's `RDD.pipe` and Hadoop streaming do: a process for each
 * partition, empty ones too; an element a line; a process that ends with another status than 0 has failed, its output is
 * thrown away and the partition is done again (`spark.task.maxFailures`, `mapreduce.map.maxattempts`).
 */
export interface Engine {
  command: readonly string[]
  setting: Setting
  /** How often a partition is tried. */
  most: number
  /** The signal that an attempt is to die of in the middle of its work, or null. Partitions and attempts count from 0. */
  dies?(partition: number, attempt: number): NodeJS.Signals | null
}

/** What came of a partition: every attempt, the last of which is good. */
export type Attempts = Ended[]

/** Pipes partitions through a command, two at a time. Throws as Spark does where a partition fails too often. */
export async function pipe(partitions: readonly (readonly string[])[], engine: Engine): Promise<Attempts[]> {
  const done: Attempts[] = []
  let next = 0
  const slot = async (): Promise<void> => {
    for (let index = next++; index < partitions.length; index = next++) {
      done[index] = await tryPartition(partitions[index] ?? [], index, engine)
    }
  }
  await Promise.all([slot(), slot()])
  return done
}

/** The lines of all partitions, as the engine's next stage gets them. */
export function output(done: readonly Attempts[]): string {
  return done.map((attempts) => attempts.at(-1)?.stdout).join('')
}

async function tryPartition(elements: readonly string[], index: number, engine: Engine): Promise<Attempts> {
  const attempts: Attempts = []
  while (attempts.length < engine.most) {
    const last = await attempt(elements, engine, engine.dies?.(index, attempts.length) ?? null)
    attempts.push(last)
    if (last.code === 0) return attempts
  }
  const {code, signal} = attempts.at(-1) ?? {}
  throw new Error(`partition ${index}: Subprocess exited with status ${code ?? signal} ${attempts.length} times`)
}

async function attempt(elements: readonly string[], engine: Engine, signal: NodeJS.Signals | null): Promise<Ended> {
  const child = start(engine.command, engine.setting)
  const end = ended(child)
  for (const element of elements) child.stdin.write(`${element}\n`)
  if (signal === null) child.stdin.end()
  else {
    // Its input is still open: it is in the middle of its work when its first records come out.
    await once(child.stdout, 'data')
    kill(child, signal)
  }
  return end
}
