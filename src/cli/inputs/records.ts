import type {PageRecord} from '../../source/record.ts'
import type {Opened} from './input.ts'
import type {Meter, TaskPlan} from './tasks.ts'

/** The records of a container. Throws where its stream fails. */
export async function* recordsOf({kind, stream}: Opened, {settings, meter}: TaskPlan): AsyncGenerator<PageRecord> {
  if (stream === null) return
  const {maxBytes, idField, contentField} = settings
  const bytes = metered(stream, meter)
  if (kind === 'warc') {
    const {readWarc} = await import('../../source/warc.ts')
    yield* readWarc(bytes, {maxBytes, passed: meter.passed})
    return
  }
  const {readNdjson} = await import('../../source/ndjson.ts')
  yield* readNdjson(bytes, {maxBytes, idField, contentField})
}

async function* metered(stream: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    meter.bytes += chunk.length
    yield chunk
  }
}
