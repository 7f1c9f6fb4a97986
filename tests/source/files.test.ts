import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, expect, it} from 'vitest'
import {FileError, largestPage, readPageFile, readPageStream} from '../../src/source/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const problem = (reading: Promise<Uint8Array>): Promise<unknown> =>
  reading.then(
    () => null,
    (error: unknown) => (error instanceof FileError ? error.code : error),
  )

it('reads a page’s bytes as they are', async () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a, 0xff])
  writeFileSync(join(folder, 'page.txt'), bytes)
  expect([...(await readPageFile(join(folder, 'page.txt')))]).toEqual([...bytes])
})

it('tells a missing file from a folder and from one that may not be read', async () => {
  expect(await problem(readPageFile(join(folder, 'missing.txt')))).toBe('no-such-file')
  expect(await problem(readPageFile(join(folder, 'page.txt', 'deeper.txt')))).toBe('no-such-file')
  expect(await problem(readPageFile(folder))).toBe('is-a-folder')
  expect(await problem(readPageFile(join(folder, 'x'.repeat(300))))).toBe('unreadable')
})

it.skipIf(process.getuid?.() === 0)('says that a page may not be read', async () => {
  writeFileSync(join(folder, 'closed.txt'), 'x')
  chmodSync(join(folder, 'closed.txt'), 0)
  expect(await problem(readPageFile(join(folder, 'closed.txt')))).toBe('unreadable')
})

it('joins what a stream gives in pieces, cut anywhere', async () => {
  const bytes = Buffer.from('Küste – 港')
  const pieces = Array.from(bytes, (byte) => Uint8Array.from([byte]))
  expect(Buffer.from(await readPageStream(Readable.from(pieces))).toString()).toBe('Küste – 港')
  expect((await readPageStream(Readable.from([]))).length).toBe(0)
})

it('gives up on a stream that never ends', async () => {
  const chunk = new Uint8Array(16 * 1024 * 1024)
  let given = 0
  const endless = (async function* (): AsyncGenerator<Uint8Array> {
    for (;;) {
      given += chunk.length
      yield chunk
    }
  })()
  expect(await problem(readPageStream(endless))).toBe('too-large')
  expect(given).toBeLessThan(largestPage + 2 * chunk.length)
})

it('says that a stream broke off', async () => {
  const broken = new Readable({read() {}})
  broken.destroy(Object.assign(new Error('read EIO'), {code: 'EIO'}))
  await expect(readPageStream(broken)).rejects.toThrow(new FileError('unreadable', 'cannot be read: EIO'))
})
