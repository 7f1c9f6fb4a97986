import type {Task} from '../page-job.ts'
import type {Shard} from '../quantities.ts'

/** The tasks of a shard: every nth of all, counted over all inputs, so that the shards of a run are equal and make the whole. */
export async function* inShard(tasks: AsyncIterable<Task>, {index, of}: Shard): AsyncGenerator<Task> {
  let count = 0
  for await (const task of tasks) if (count++ % of === index) yield task
}
