import fc from 'fast-check'
import {Tokenizer as Oracle} from 'htmlparser2'
import {describe, expect, test} from 'vitest'
import {Tokenizer} from '../../src/read/html/tokenizer.ts'

/** What our tokenizer finds, a string an event. */
function ours(html: string): string[] {
  const events: string[] = []
  new Tokenizer(html, {
    text: (start, end) => events.push(`text ${start} ${end}`),
    openTag: (start, end) => events.push(`open ${start} ${end}`),
    attribute: (start, end, from, to) => events.push(`attribute ${start} ${end} ${html.slice(from, to)}`),
    openTagEnd: (selfClosing) => events.push(selfClosing ? 'self-closing' : 'end'),
    closeTag: (start, end) => events.push(`close ${start} ${end}`),
    isForeign: () => false,
  }).run()
  return events
}

/** The same from htmlparser2. */
function theirs(html: string): string[] {
  const events: string[] = []
  let name = ''
  let value = ''
  const nothing = (): void => {}
  const oracle = new Oracle(
    {decodeEntities: false},
    {
      ontext: (start, end) => events.push(`text ${start} ${end}`),
      onopentagname: (start, end) => events.push(`open ${start} ${end}`),
      onattribname: (start, end) => {
        name = `${start} ${end}`
        value = ''
      },
      onattribdata: (start, end) => {
        value = html.slice(start, end)
      },
      onattribend: () => events.push(`attribute ${name} ${value}`),
      onopentagend: () => events.push('end'),
      onselfclosingtag: () => events.push('self-closing'),
      onclosetag: (start, end) => events.push(`close ${start} ${end}`),
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontextentity: nothing,
    },
  )
  oracle.write(html)
  oracle.end()
  return events
}

const pieces = [
  ...[
    '<',
    '>',
    '/',
    '=',
    '"',
    "'",
    '!',
    '-',
    '--',
    '?',
    ' ',
    '\n',
    '\t',
    '&amp;',
    '[',
    ']]>',
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
  ],
  ...[
    '<!doctype html>',
    '<p>',
    '</p>',
    '<div class="lead">',
    '<br/>',
    '<a href=/x/y>',
    '<img alt>',
    '< b',
    '</ x>',
    '<?php ?>',
  ],
  ...[
    '<script>',
    '</script',
    '</SCRIPT >',
    '<style type=a/>',
    '</style>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
  ],
  ...[
    '<iframe src>',
    '</iframe>',
    '<noframes>',
    '<xmp>',
    '</xmp>',
    '<scripty>',
    '<plaintext>',
    'a',
    'b c',
    'ſ',
    '\u212a',
    '<!->',
    '<!--->',
  ],
]
/** Ends whatever is open, for htmlparser2 gives out halves of a tag that the page's end cuts off. */
const END = `"'--!>]]>.`

describe('the tokenizer', () => {
  test('finds what htmlparser2 finds in any mixture of marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), (parts) => {
        const html = parts.join('') + END
        expect(ours(html)).toEqual(theirs(html))
      }),
      {numRuns: 3000},
    )
  })

  test('gives out nothing of a tag that the end of the page cuts off', () => {
    for (const cut of [
      '<a',
      '<a href',
      '<a href=',
      '<a href="x',
      '<a b ',
      '<a /',
      '</a',
      '</a ',
      '<scr',
      '<!-- x',
      '<!',
      '<?',
    ])
      expect(ours(`<p>The ferry${cut}`).filter((event) => event.startsWith('text'))).toEqual(['text 3 12'])
  })

  test('takes lone marks at the end of the page for text', () => {
    expect(ours('1 <')).toEqual(['text 0 2', 'text 2 3'])
    expect(ours('1 </')).toEqual(['text 0 2', 'text 2 4'])
  })
})
