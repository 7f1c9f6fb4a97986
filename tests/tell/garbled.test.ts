import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const copy = [
  'Night ferry to stay',
  '',
  'By Ishbel Tarrant',
  '',
  'PORT ELLIN, Ohio (NP) — The council voted on Tuesday to keep the night ferry for another year, after a long debate.',
  '',
  'Residents had asked for it in a petition that some four hundred people signed over the summer, the clerk said.',
  '',
  'The boat leaves at nine and returns at midnight, and the crew will be paid from the harbour fund until the spring.',
]
const messagesOf = async (change: (line: string) => string): Promise<unknown[]> => {
  const {messages} = await parse(copy.map(change).join('\n'))
  return messages.filter(({ruleId}) => ruleId === 'undecodable' || ruleId === 'mojibake')
}

test('says nothing of text that is well', async () => {
  expect(await messagesOf((line) => line)).toEqual([])
})

test('counts what could not be decoded', async () => {
  expect(
    await messagesOf((line) => line.replaceAll('petition', 'p\ufffdtition').replaceAll('paid', 'p\ufffd\ufffdd')),
  ).toEqual([{ruleId: 'undecodable', reason: '3 characters could not be decoded (U+FFFD)', line: 7}])
})

test('notices mojibake and repairs nothing', async () => {
  const change = (line: string): string => line.replace('the clerk said', 'the townâ€™s clerk said')
  expect(await messagesOf(change)).toEqual([
    {
      ruleId: 'mojibake',
      reason: '“â€™” in one place: the text was decoded wrongly, here or before (--encoding decides)',
      line: 7,
    },
  ])
  expect(JSON.stringify(await parse(copy.map(change).join('\n')))).toContain('townâ€™s')
})

test('takes three likely signs for proof, not one', async () => {
  expect(await messagesOf((line) => line.replace('debate', 'dÃ©bate'))).toEqual([])
  const three = await messagesOf((line) =>
    line.replaceAll('debate', 'dÃ©bate').replaceAll('crew', 'crÃ©w').replaceAll('fund', 'fÃ¼nd'),
  )
  expect(three).toMatchObject([{ruleId: 'mojibake', line: 5}])
})

test('says so of a page without a story, too', async () => {
  const {ok, messages} = await parse('Home\n\nN\ufffdws\n\nContact\n')
  expect(ok).toBe(false)
  expect(messages).toMatchObject([{ruleId: 'undecodable', line: 3}])
})
