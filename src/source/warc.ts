import type {PageRecord, Passed} from './record.ts'
export interface WarcOptions { maxBytes: number; passed: Passed }
export async function* readWarc(_stream: AsyncIterable<Uint8Array>, _options: WarcOptions): AsyncGenerator<PageRecord> { yield* [] }
