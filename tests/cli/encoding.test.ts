import {describe, expect, it} from 'vitest'
import {wirecopy} from './host.ts'
import {ferryPage} from './pages.ts'

const latin = new Uint8Array(
  Buffer.from(ferryPage.replaceAll('Ellin', 'Ellïn').replaceAll(/[^\x00-\xff]/g, '-'), 'latin1'),
)
const place = async (argv: readonly string[], stdin: Uint8Array | string): Promise<unknown> => {
  const {source, headline, messages} = JSON.parse((await wirecopy(['--json', ...argv], {stdin})).stdout)
  return [source.encoding, headline.split(' ').at(-1), messages.map(({ruleId}: {ruleId: string}) => ruleId)]
}

describe('--encoding', () => {
  it('overrules what the bytes look like, by any name', async () => {
    expect(await place([], latin)).toEqual(['windows-1252', 'Ellïn', []])
    expect(await place(['--encoding', 'latin1'], latin)).toEqual(['windows-1252', 'Ellïn', []])
    expect(await place(['--encoding', 'windows-1251'], latin)).toEqual(['windows-1251', 'Ellпn', []])
    expect(await place(['--encoding', 'UTF-8'], latin)).toEqual(['utf-8', 'Ell\ufffdn', ['undecodable']])
  })

  it('reads UTF-16 that nothing marks as such', async () => {
    const bytes = new Uint8Array(Buffer.from('夜航渡轮继续开行。'.repeat(40), 'utf16le'))
    const {stdout} = await wirecopy(['--json', '--encoding', 'utf-16'], {stdin: bytes})
    expect(JSON.parse(stdout)).toMatchObject({source: {encoding: 'utf-16le'}})
    expect(stdout).toContain('夜航渡轮')
  })

  it('works for explain, too', async () => {
    const {stdout} = await wirecopy(['explain', '--encoding', 'windows-1251'], {stdin: latin})
    expect(stdout).toContain('Port Ellпn')
  })

  it('names encodings where a name is unknown', async () => {
    const {code, stderr} = await wirecopy(['--encoding', 'norvale-8'], {stdin: ''})
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^wirecopy: --encoding: 'norvale-8' is no encoding \(known: utf-8, .*windows-1250 to windows-1258, .*shift_jis.*\)\n$/,
    )
  })
})

it('says that a page was decoded wrongly before', async () => {
  const {stdout, stderr} = await wirecopy(['--json', '--verbose'], {
    stdin: ferryPage.replaceAll('’', 'â€™').replaceAll('“', 'â€œ'),
  })
  expect(JSON.parse(stdout).messages).toContainEqual(expect.objectContaining({ruleId: 'mojibake'}))
  expect(stderr).toMatch(/â€.* in \d+ places: the text was decoded wrongly/)
})
