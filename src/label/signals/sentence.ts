import * as kind from '../characters.ts'
import type {Signal} from './signal.ts'

/** The shape of a sentence: how a line begins and ends, and what it has inside. */
export const sentence: readonly Signal[] = [
  {
    name: 'ends-like-a-sentence',
    see: ({scan}) => (scan.end === kind.STOP ? 1 : 0),
    yes: ['The vote is on Friday.', '“We never heard back.”', '投票は金曜日に行われる。', 'He left (she did not).'],
    no: ['Read more', 'Ferry strike enters second week', 'Photo: Jane Roe'],
  },
  {
    name: 'ends-with-question-or-call',
    see: ({text, scan}) => (scan.end === kind.STOP && /[?!？！؟]/.test(text.slice(-3)) ? 1 : 0),
    yes: ['Who will pay for the bridge?', 'Join us!'],
    no: ['The vote is on Friday.', 'Menu'],
  },
  {
    name: 'ends-with-ellipsis',
    see: ({text}) => (/(?:…|\.\.\.)["”»)\]]{0,3}$/.test(text) ? 1 : 0),
    yes: ['The mayor said on Monday that…', 'See more ...'],
    no: ['The mayor said so on Monday.'],
  },
  {
    name: 'ends-with-colon',
    see: ({text}) => (/[:：]$/.test(text) ? 1 : 0),
    yes: ['The board names five risks:', '次の通り：'],
    no: ['At 10:15 the siren went.'],
  },
  {
    name: 'ends-with-quote-mark',
    see: ({scan}) => (scan.last === kind.QUOTE ? 1 : 0),
    yes: ['“We never heard back.”', 'A night of ‘chaos’'],
    no: ['The so-called “deal” is off.'],
  },
  {
    name: 'ends-with-bracket',
    see: ({scan}) => (scan.last === kind.BRACKET ? 1 : 0),
    yes: ['The pier at dawn (Jane Roe/PNA)', 'Comments (12)'],
    no: ['The party (PNV) lost.'],
  },
  {
    name: 'ends-with-digit',
    see: ({scan}) => (scan.last === kind.DIGIT ? 1 : 0),
    yes: ['12 January 2024', 'Comments 12'],
    no: ['In 2024 the port closed'],
  },
  {
    name: 'begins-with-capital',
    see: ({scan}) => (scan.firstLetter === kind.UPPER ? 1 : 0),
    yes: ['The port is closed.', '“No,” she said.'],
    no: ['and then nothing', '12 January'],
  },
  {
    name: 'begins-with-small-letter',
    see: ({scan}) => (scan.firstLetter === kind.LOWER ? 1 : 0),
    yes: ['of the harbour board', 'comments'],
    no: ['The port', '3 of 4'],
  },
  {
    name: 'begins-with-quote-mark',
    see: ({scan}) => (scan.first === kind.QUOTE ? 1 : 0),
    yes: ['“No,” she said.', '「違う」と述べた。', '"Never"'],
    no: ['She said “no”.'],
  },
  {
    name: 'begins-with-dash',
    see: ({scan}) => (scan.first === kind.DASH ? 1 : 0),
    yes: ['– Ja, sa hun.', '- Nei!'],
    no: ['A – B'],
  },
  {
    name: 'begins-with-digit',
    see: ({scan}) => (scan.first === kind.DIGIT ? 1 : 0),
    yes: ['12 January 2024', '3 comments'],
    no: ['January 12', '(3)'],
  },
  {
    name: 'begins-with-mark',
    see: ({scan}) => (scan.first >= kind.BRACKET && scan.first !== kind.DASH ? 1 : 0),
    yes: ['© 2024 Norvale Press', '(AFP)', '#harbour', '| Norvale'],
    no: ['Norvale | Ports', '“No.”'],
  },
  {
    name: 'sentences-inside',
    see: ({scan}) => scan.innerStops,
    yes: ['It rained. The ferry was late. Nobody minded.'],
    no: ['It rained.', 'Version 3.5'],
  },
  {
    name: 'commas',
    see: ({scan}) => scan.commas,
    yes: ['Ports, roads, rails and, at last, bridges'],
    no: ['Ports and roads'],
  },
  {
    name: 'quote-marks',
    see: ({scan}) => scan.quotes,
    yes: ['“No,” she said, “never.”'],
    no: ['No, she said.'],
  },
  {
    name: 'quote-marks-left-open',
    see: ({text, scan}) =>
      scan.quotes === 0 ? 0 : Math.abs(occurrences(text, '“') + occurrences(text, '„') - occurrences(text, '”')),
    yes: ['“It was never ours'],
    no: ['“It was never ours,” he said.', 'It was never ours'],
  },
  {
    name: 'colon-inside',
    see: ({text}) => (/^.{1,40}[:：] ?\S/.test(text) ? 1 : 0),
    yes: ['Topics: harbour, ferry', 'Photo: Jane Roe', 'LIVE: Storm nears the coast'],
    no: ['The harbour is closed', 'Topics:'],
  },
  {
    name: 'bar-inside',
    see: ({text}) => (/ [|•·›»] |^[|•·›»>]|[|•·›»>]$/.test(text) ? 1 : 0),
    yes: ['Home › Ports', 'Jane Roe | Norvale', '12 Jan 2024 • 4 min read'],
    no: ['Home and ports', 'He said “a > b”'],
  },
]

function occurrences(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}
