import {generated} from '../batch/generated.ts'

/** Copy with all that some reader of lines takes for the end of one. */
const copy = `Tide gate at Sallow Reach shut for a second night

SALLOW REACH (AP) — The tide gate stayed shut on Tuesday night,\u2028the harbour board said,\u2029and nobody knew\u0085for how long.\v\f
\tThe gate’s keeper, Nell Okoro, blamed a “jammed” hinge\u001c\u001d\u001e and a week of rain.\r
Some 400 people had been told to move their cars by nine.`

/** Keys that could break a line or a column. */
const odd = [
  JSON.stringify({id: 'tab\there, feed\nthere, back\\slash', text: copy}),
  `${JSON.stringify({id: 'a Windows line', text: copy})}\r`,
  `{"id":12345678901234567890,"text":${JSON.stringify(copy)}}`,
  JSON.stringify({text: copy}),
  JSON.stringify({id: 'last, without a line feed', html: `<h1>${copy.replace('\n\n', '</h1><p>')}</p>`}),
]

/** What the engines are given: NDJSON, a few of its records damaged, odd ones at its end. */
export const pages: string = `${generated(48, {damaged: 8})}${odd.join('\n')}`

/** Its lines, without their line feeds. */
export const lines: readonly string[] = pages.split('\n')
