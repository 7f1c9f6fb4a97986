import {ByteQueue} from './byte-queue.ts'
import {type Fault, type Frame, faultAt} from './frame.ts'
import {framesOf} from './frames.ts'
import {LargeMember} from './large-member.ts'
import {type Member, smallMember, unpackMember} from './member.ts'
import {MemberSearch} from './member-search.ts'
import {beginsRecord, endOfPadding, skipPadding} from './start.ts'

const firstWindow = 65_536

/**
 * The records of a gzipped archive, as a rule one a member; `offset` is that of the member in which a record begins. A member
 * that is damaged is one fault, and so is junk between two: reading goes on at the next member that holds a record.
 */
export async function* memberFrames(queue: ByteQueue, maxBytes: number): AsyncGenerator<Frame> {
  const members = new Members(queue)
  const search = new MemberSearch()
  for (let member = await members.look(); member !== null; member = await members.look()) {
    const {offset} = queue
    if (member.state === 'whole') yield* wholeFrames(members, maxBytes)
    else {
      members.forget()
      if (member.state === 'large') yield* largeFrames(queue, offset, maxBytes, search)
      else {
        const found = await search.skip(queue)
        yield faultAt(offset, member.state === 'short' && !found ? 'cut-off' : 'damaged')
      }
    }
  }
}

/** The members of a file, of which one is looked at before it is taken. */
class Members {
  readonly #queue: ByteQueue
  #ahead: Member | null = null

  constructor(queue: ByteQueue) {
    this.#queue = queue
  }

  /** The next member, or null at the file's end. */
  async look(): Promise<Member | null> {
    if (this.#ahead === null && (await skipPadding(this.#queue))) this.#ahead = await memberOf(this.#queue)
    return this.#ahead
  }

  /** Takes the next member, which has been looked at and is whole, and returns where it begins in the file. */
  take({length}: {length: number}): number {
    const {offset} = this.#queue
    this.#queue.drop(length)
    this.#ahead = null
    return offset
  }

  /** What is wrong with the next member, which has been looked at, or null. */
  get fault(): Fault | null {
    if (this.#ahead?.state === 'short') return 'cut-off'
    return this.#ahead?.state === 'bad' ? 'damaged' : null
  }

  forget(): void {
    this.#ahead = null
  }
}

/** The records of a whole member, and of those behind it that go on with its last record: some writers cut anywhere. */
async function* wholeFrames(members: Members, maxBytes: number): AsyncGenerator<Frame> {
  /** Where members begin, in the file and in what they give together. */
  const begins: {offset: number; within: number}[] = []
  let within = 0
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let next = await members.look(); next?.state === 'whole'; next = await members.look()) {
      if (begins.length > 0 && beginsRecord(next.output, endOfPadding(next.output, 0))) return
      begins.push({offset: members.take(next), within})
      within += next.output.length
      yield next.output
    }
  }
  for await (const frame of framesOf(new ByteQueue(chunks()), {maxBytes, atEnd: () => members.fault})) {
    while (begins[1] !== undefined && begins[1].within <= frame.offset) begins.shift()
    yield {...frame, offset: begins[0]?.offset ?? 0}
  }
}

/** The member that begins the window, which grows until it holds it. */
async function memberOf(queue: ByteQueue): Promise<Member> {
  for (;;) {
    const member = unpackMember(queue.window)
    if (member.state !== 'short' || queue.ended) return member
    if (queue.window.length >= smallMember) return {state: 'large'}
    await queue.fill(Math.max(queue.window.length * 2, firstWindow))
  }
}

/** The records of a large member. What came last before damage was found is not to be trusted, and is the fault. */
async function* largeFrames(
  queue: ByteQueue,
  offset: number,
  maxBytes: number,
  search: MemberSearch,
): AsyncGenerator<Frame> {
  const member = new LargeMember(queue)
  let told = false
  for await (const frame of framesOf(new ByteQueue(member.chunks()), {maxBytes, atEnd: () => member.fault})) {
    told = member.fault !== null
    yield {...frame, offset, fault: frame.fault ?? member.fault}
  }
  if (member.fault === null) return
  if (!told) yield faultAt(offset, member.fault)
  await search.skip(queue)
}
