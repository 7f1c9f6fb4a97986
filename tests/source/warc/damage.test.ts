import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {joined, page, readAll, record, response} from './archive.ts'

const many = 30
const records = Array.from({length: many}, (_, i) => response(i, page(i, 5 + ((i * 37) % 90))))
const members = records.map((one) => gzipSync(one))
const allPages = records.map((_, i) => page(i, 5 + ((i * 37) % 90)))
const without = (...lost: number[]): string[] => allPages.filter((_, i) => !lost.includes(i))

/** Bytes with some of them flipped. */
function flipped(bytes: Uint8Array, from: number, count: number, mask: number = 0x55): Buffer {
  const damaged = Buffer.from(bytes)
  for (let i = from; i < Math.min(from + count, damaged.length); i++) damaged[i] = (damaged[i] ?? 0) ^ mask
  return damaged
}

test('a member with forty bytes flipped is one error, and all others come out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(many - 1),
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.integer({min: 1, max: 255}),
      async (which, place, mask) => {
        const member = members[which] as Buffer
        const damaged = flipped(member, Math.floor(place * (member.length - 40)), 40, mask)
        const archive = joined(...members.map((one, i) => (i === which ? damaged : one)))
        const {pages, errors} = await readAll(archive)
        expect(pages).toEqual(without(which))
        // Where the last member's end is lost, it looks cut.
        expect(errors).toEqual([which === many - 1 && errors[0] === 'cut-off' ? 'cut-off' : 'damaged'])
      },
    ),
    {numRuns: 80},
  )
})

test('any one bit flipped in a member’s packed bytes or sums is one error', async () => {
  const member = members[3] as Buffer
  await fc.assert(
    fc.asyncProperty(fc.integer({min: 10, max: member.length - 1}), fc.nat(7), async (place, bit) => {
      const archive = joined(members[2] ?? '', flipped(member, place, 1, 1 << bit), members[4] ?? '')
      const {pages, errors} = await readAll(archive)
      // Some bits of the last packed byte mean nothing.
      const harmless = place === member.length - 9 && errors.length === 0
      expect(pages).toEqual(harmless ? allPages.slice(2, 5) : [allPages[2], allPages[4]])
      expect(errors).toEqual(harmless ? [] : ['damaged'])
    }),
    {numRuns: 80},
  )
})

test('two damaged members side by side are two errors where their beginnings are whole', async () => {
  const archive = joined(...members.map((one, i) => (i === 4 || i === 5 ? flipped(one, one.length - 60, 40) : one)))
  const {pages, errors} = await readAll(archive)
  expect(pages).toEqual(without(4, 5))
  expect(errors).toEqual(['damaged', 'damaged'])
})

test('an error says where the damaged member begins', async () => {
  const start = joined(...members.slice(0, 7)).length
  const archive = joined(...members.map((one, i) => (i === 7 ? flipped(one, 60, 40) : one)))
  const {records} = await readAll(archive)
  expect(records[7]).toMatchObject({source: {offset: start}, content: null, error: {code: 'damaged'}})
})

test('a gzipped archive that is cut loses the record that is cut', async () => {
  const archive = joined(...members)
  const ends = members.map((_, i) => joined(...members.slice(0, i + 1)).length)
  await fc.assert(
    fc.asyncProperty(fc.integer({min: 10, max: archive.length - 1}), async (end) => {
      const whole = ends.filter((one) => one <= end).length
      const {pages, errors} = await readAll(archive.subarray(0, end))
      expect(pages).toEqual(allPages.slice(0, whole))
      expect(errors).toEqual(ends.includes(end) ? [] : ['cut-off'])
    }),
    {numRuns: 80},
  )
})

test('a plain archive that is cut loses the record that is cut', async () => {
  const archive = joined(...records)
  const ends = records.map((_, i) => joined(...records.slice(0, i + 1)).length)
  await fc.assert(
    fc.asyncProperty(fc.integer({min: 1, max: archive.length - 1}), async (end) => {
      // The blank lines behind a record may be cut.
      const whole = ends.filter((one) => one - 4 <= end).length
      const {pages, errors} = await readAll(archive.subarray(0, end))
      expect(pages).toEqual(allPages.slice(0, whole))
      const between = ends.some((one) => one - 4 <= end && end <= one)
      expect(errors).toEqual(between ? [] : ['cut-off'])
    }),
    {numRuns: 80},
  )
})

test('an archive that is one member and is damaged or cut keeps the pages before', async () => {
  const archive = gzipSync(joined(...records))
  const cut = await readAll(archive.subarray(0, archive.length / 2))
  expect(cut.errors).toEqual(['cut-off'])
  expect(cut.pages).toEqual([])
})

test('a record that goes on in a damaged member is lost, not halved', async () => {
  const whole = joined(...records)
  const pieces = Array.from({length: Math.ceil(whole.length / 1000)}, (_, i) =>
    whole.subarray(i * 1000, (i + 1) * 1000),
  )
  const packed = pieces.map((one) => gzipSync(one))
  expect((await readAll(joined(...packed))).pages).toEqual(allPages)
  const damaged = await readAll(joined(...packed.map((one, i) => (i === 9 ? flipped(one, 40, 40) : one))))
  expect(damaged.pages.filter((one) => !allPages.includes(one))).toEqual([])
  expect(damaged.errors).toContain('damaged')
})

test.each([
  ['junk', joined('ferry '.repeat(500))],
  ['junk with blank lines', joined('\r\n\r\nferry\r\n\r\n'.repeat(50))],
  ['an ARC record', joined('https://norvale.example/ 127.0.0.1 20310504030201 text/html 9\n<p>Ferry\n\n')],
  ['bytes that look like a member', joined(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 9, 9, 9, 9))],
  ['a member of something else', joined(gzipSync('ferry')).subarray(0, 20)],
])('%s between records is one error', async (_, junk) => {
  for (const parts of [records, members]) {
    const {pages, errors} = await readAll(joined(...parts.slice(0, 5), junk, ...parts.slice(5)))
    expect(pages).toEqual(allPages)
    expect(errors).toEqual(['damaged'])
  }
})

test('junk before and behind is an error each', async () => {
  for (const parts of [records, members]) {
    const {pages, errors} = await readAll(joined('ferry', ...parts, 'quay'))
    expect(pages).toEqual(allPages)
    expect(errors).toEqual(['damaged', 'damaged'])
  }
})

test('bytes that begin as members do within a packed page are not taken for one', async () => {
  const nested = Buffer.concat(Array.from({length: 20}, () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b)))
  const stored = (body: Uint8Array): Buffer => gzipSync(response(99, joined('<p>Ferry', body)), {level: 0})
  const whole = await readAll(joined(stored(nested), members[1] ?? ''))
  expect(whole.errors).toEqual([])
  expect(whole.pages).toHaveLength(2)
  const damaged = stored(nested)
  const {pages, errors} = await readAll(joined(flipped(damaged, damaged.length - 8, 1), members[1] ?? ''))
  expect([pages, errors]).toEqual([[allPages[1]], ['damaged']])
})

test('a plain archive with a damaged head loses that record alone', async () => {
  const start = (which: number): number => joined(...records.slice(0, which)).length
  for (const count of [5, 12, 40]) {
    const archive = flipped(joined(...records), start(9) - 2, count, 0x80)
    const {pages, errors} = await readAll(archive)
    expect(pages).toEqual(without(9))
    expect(errors).toEqual(['damaged'])
  }
})

test('plain archives survive any damage: no page beside the damaged ones is lost or changed', async () => {
  const ends = records.map((_, i) => joined(...records.slice(0, i + 1)).length)
  const archive = joined(...records)
  await fc.assert(
    fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({min: 1, max: 40}), async (place, count) => {
      const hit = records.flatMap((one, i) => {
        const end = ends[i] as number
        return place < end && place + count > end - one.length ? [i] : []
      })
      const {pages} = await readAll(flipped(archive, place, count, 0x80))
      expect(without(...hit).filter((one) => !pages.includes(one))).toEqual([])
    }),
    {numRuns: 100},
  )
})

test('noise of any kind is survived', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 3000}), fc.boolean(), async (noise, packed) => {
      const archive = joined(packed ? gzipSync(noise) : noise, ...(packed ? members : records).slice(0, 2))
      const {pages} = await readAll(archive)
      expect(pages).toContain(allPages[1])
    }),
    {numRuns: 100},
  )
})

describe('a large member', () => {
  // More than is unpacked at once: every word another.
  const page50 = page(50, 400_000)
  const packed = gzipSync(response(50, page50), {level: 1})
  const rest = members.slice(0, 2)
  const read = async (bytes: Uint8Array, maxBytes: number = 50_000_000): Promise<unknown> => {
    const {pages, errors} = await readAll(joined(bytes, ...rest), {maxBytes})
    return {pages: pages.map((one) => (one === page50 ? 50 : allPages.indexOf(one))), errors}
  }

  test('is read whole', async () => {
    expect(packed.length).toBeGreaterThan(1_500_000)
    expect(await read(packed)).toEqual({pages: [50, 0, 1], errors: []})
  })

  test.each([
    ['damaged', 0.5],
    ['damaged near its end', 0.98],
    ['damaged at its beginning', 0.0001],
  ])('is one error where it is %s', async (_, place) => {
    expect(await read(flipped(packed, Math.floor(packed.length * place), 40))).toEqual({
      pages: [0, 1],
      errors: ['damaged'],
    })
  })

  test('is one error where its sums are wrong', async () => {
    expect(await read(flipped(packed, packed.length - 8, 1))).toEqual({pages: [0, 1], errors: ['damaged']})
  })

  test('is one error where it is too large', async () => {
    expect(await read(packed, 1_000_000)).toEqual({pages: [0, 1], errors: ['too-large']})
  })

  test('is one error where it is cut', async () => {
    const {pages, errors} = await readAll(joined(...rest, packed.subarray(0, -2000)), {maxBytes: 50_000_000})
    expect([pages, errors]).toEqual([allPages.slice(0, 2), ['cut-off']])
  })

  test('that holds many records is damaged or cut: the pages before come out', async () => {
    const whole = gzipSync(joined(...Array.from({length: 5}, () => joined(...records)), response(50, page50)))
    for (const [bytes, error] of [
      [whole.subarray(0, -1000), 'cut-off'],
      [flipped(whole, whole.length - 5000, 40), 'damaged'],
    ] as const) {
      const {pages, errors} = await readAll(bytes, {maxBytes: 50_000_000})
      expect(pages).toEqual(Array.from({length: 5}, () => allPages).flat())
      expect(errors).toEqual([error])
    }
  })
})

test('an empty record is none the less one', async () => {
  const {pages, passed} = await readAll(joined(record({'WARC-Type': 'metadata'}, ''), records[0] ?? ''))
  expect([pages, passed]).toEqual([[allPages[0]], {metadata: 1}])
})
