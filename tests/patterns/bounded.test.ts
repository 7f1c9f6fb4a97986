import {afterAll, expect, test} from 'vitest'
import {Victim} from '../hostile/victim.ts'

const victim = new Victim({counted: false})
afterAll(() => victim.end())

const many = 50_000

/** What recheck found to make our bounded patterns slow, were they to see it whole. */
const slow: Readonly<Record<string, string>> = {
  'white space before a sign': `${'\t'.repeat(many)}\0,`,
  'white space and letters': `${'\t '.repeat(many)}N`,
  'a line feed and white space': `\0${'\t'.repeat(many)}\t\0`,
  'closing brackets': `${')'.repeat(many)}\0`,
  'opening brackets': `${'('.repeat(many)})(`,
  apostrophes: `${"'".repeat(many)}\0'`,
  hyphens: `${'-'.repeat(many)}-\0-/-`,
  'bullets before an address': `${'•'.repeat(many)}@`,
  'hosts of an address': `----------------${'.---------'.repeat(many / 10)}.`,
  'letters behind blanks': `m${'\tmA'.repeat(many / 3)}`,
  capitals: `S${'NV'.repeat(many / 2)}\0`,
  'words and signs': `A & A & A${'’h'.repeat(many / 2)}\0`,
  'stops behind capitals': `${'A.'.repeat(many / 2)}\0A/`,
  'plus signs': `${'+++'.repeat(many / 3)}\n+++`,
  'copyright signs': `k${'©_'.repeat(many / 2)}`,
  mojibake: `${'àÐŸ'.repeat(many / 3)}Ð`,
  'a digit and a sign': `${'0'.repeat(many)}\u00000`,
  'Chinese labels': `${'閱讀數读'.repeat(many / 4)}\n発信地`,
  'Chinese credits': `記者本记/진${'攝記新'.repeat(many / 6)}华社者${'記者'.repeat(many / 4)}\n`,
  'brackets and white space': '(\t\0\t'.repeat(many / 4),
  tags: '<'.repeat(many),
}

/** Lines as long as the longest that a bounded pattern sees. */
const lengths = [80, 160, 400, 600, 2900]

test.each(Object.entries(slow))(
  'a pattern that could be slow never sees so much of it: %s',
  async (_, attack) => {
    const lines = [attack, `By ${attack}`, `(Photo: ${attack}`, `PORT ELLIN (NPA) — ${attack}`]
    const cut = lengths.flatMap((length) => lines.map((line) => line.slice(0, length).replaceAll('\n', ' ')))
    const page = [...lines, ...Array.from({length: 10}, () => cut).flat()].join('\n\n')
    for (const [from, text] of [
      ['text', page],
      ['html', `<img alt="${attack}" data-caption="${attack}"><p>${page.replaceAll('\n\n', '<p>')}`],
    ] as const) {
      const {record, faults} = await victim.tell(text, from)
      expect(faults).toEqual([])
      expect(record.error?.code).not.toBe('internal')
    }
  },
  60_000,
)
