import type {Task} from '../page-job.ts'

/** Tasks that go to a worker in one message: with small pages, the message would cost more than the page. */
const mostTasks = 64
/** Bytes of pages after which a batch is full. */
const heavy = 128 * 1024
/** A page that the worker reads itself is taken for that large. */
const unreadWeight = 32 * 1024
/** Milliseconds after which a batch goes out though it is not full: who sends one record at a time waits for its story. */
const patience = 5

/** Gives tasks to `send` in batches of at most `most`, in order. `send` takes a batch at once and resolves when it can take another. */
export async function inBatches(
  tasks: AsyncIterator<Task>,
  send: (batch: Task[]) => Promise<void>,
  most: number = mostTasks,
): Promise<void> {
  let batch: Task[] = []
  let weight = 0
  let timer: NodeJS.Timeout | null = null
  let room: Promise<void> = Promise.resolve()
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (batch.length > 0) room = send(batch)
    batch = []
    weight = 0
  }
  for (let next = await tasks.next(); !next.done; next = await tasks.next()) {
    batch.push(next.value)
    weight += next.value.record === null ? unreadWeight : (next.value.record.content?.length ?? 0)
    if (batch.length >= most || weight >= heavy) flush()
    // One that was sent because nothing more came in time is waited for here, too.
    await room
    if (batch.length > 0) timer ??= setTimeout(flush, patience)
  }
  flush()
  await room
}
