import {describe, expect, it} from 'vitest'
import {readHtml} from '../../src/read/html.ts'
import type {Block} from '../../src/tree/page.ts'

const blocks = (html: string): Block[] => readHtml(html).children
const lines = (html: string): string[] => blocks(html).map(({value}) => value)
/** The page as rendered, with its blank lines. */
const rendered = (html: string): string => {
  const rows: string[] = []
  for (const {value, position} of blocks(html)) rows[position.start.line - 1] = value
  return Array.from(rows, (row) => row ?? '').join('\n')
}
const shapes = (html: string): string[] =>
  blocks(html).map(({data, value}) => `${data.shape}${data.depth || ''} ${value}`)

describe('lines of an HTML page', () => {
  it('gives each paragraph a line and a blank line between them', () => {
    expect(rendered('<h1>Ferry halted</h1><p>One.</p>\n<p>Two.</p>')).toBe('Ferry halted\n\nOne.\n\nTwo.')
  })

  it('keeps lines joined by <br> together and parts paragraphs at <br><br>', () => {
    expect(rendered('<p>Ada Wren<br>Norvale<br/><br />Next.</p><p>Last.</p>')).toBe(
      'Ada Wren\nNorvale\n\nNext.\n\nLast.',
    )
  })

  it('runs inline elements into their line without inventing blanks', () => {
    expect(lines('<p>The <b>coun</b>cil <a href="/x">said</a>, <i> again</i> .</p>')).toEqual([
      'The council said, again .',
    ])
  })

  it('reads text beside block children as lines of its own', () => {
    expect(lines('<div>Before <p>inside</p> after <div>deep</div> end</div>')).toEqual([
      'Before',
      'inside',
      'after',
      'deep',
      'end',
    ])
  })

  it('folds white space of every kind and drops marks of the typesetting', () => {
    expect(lines('<p>\n  Ku\u00adtrell&nbsp;Bay\u200b\t is\u2003far.\ufeff </p>')).toEqual(['Kutrell Bay is far.'])
  })

  it('keeps joiners that shape letters', () => {
    expect(lines('<p>می\u200cخواهم</p>')).toEqual(['می\u200cخواهم'])
  })

  it('decodes character references in text, and leaves what is none', () => {
    expect(lines('<p>R&amp;D &eacute;t&eacute; &#8212; &#x2014; AT&T &copy &bogus; &</p>')).toEqual([
      'R&D été — — AT&T © &bogus; &',
    ])
  })

  it('renders a table row as one line, its cells a blank apart', () => {
    expect(lines('<table><tr><td>Norvale<td>3</tr><tr><th>Ellin</th><th>1</th></tr></table>')).toEqual([
      'Norvale 3',
      'Ellin 1',
    ])
  })

  it('knows where the cells of a row begin, empty ones too', () => {
    const cells = (html: string): unknown[] => readHtml(html).children.map(({data}) => data.cells)
    expect(cells('<table><tr><td><td>For<td> <b>Against</b><tr><td>Ellin<td>3<td></table>')).toEqual([
      [0, 0, 4],
      [0, 6, 8],
    ])
    expect(cells('<table><tr><td>Alone<tr><td><p>Two<p>lines<td>5</table><p>After')).toEqual(
      new Array(5).fill(undefined),
    )
  })

  it('ends list items, terms and options that are never closed', () => {
    expect(lines('<ul><li>One<ul><li>Inner</ul><li>Two</ul><dl><dt>Term<dd>Meaning</dl>')).toEqual([
      'One',
      'Inner',
      'Two',
      'Term',
      'Meaning',
    ])
  })

  it('keeps the lines of preformatted text', () => {
    expect(rendered('<p>Code:</p><pre>first\n\n  <b>second</b> third\n</pre>')).toBe('Code:\n\nfirst\nsecond third')
  })

  it('knows an option for no copy', () => {
    const {children} = readHtml('<p>The board met.</p><select><option>Deutsch (Norvale)</select>')
    expect(children.map(({value, data}) => [value, data.notCopy ?? false])).toEqual([
      ['The board met.', false],
      ['Deutsch (Norvale)', true],
    ])
  })

  it('gives a button, an option and a text field lines of their own', () => {
    expect(
      lines('<div>Search <button>Go</button><select><option>A<option>B</select><textarea><b> 1</textarea></div>'),
    ).toEqual(['Search', 'Go', 'A', 'B', '<b> 1'])
  })

  it('reads neither scripts, styles, templates nor drawings', () => {
    const html =
      '<script>if (a<b) "<p>no</p>"</script><style>p{}</style><template><p>no</p></template>' +
      '<svg><title>no</title><text>no</text><style>a<b</style></svg><p>Yes.</p>'
    expect(lines(html)).toEqual(['Yes.'])
  })

  it('reads on after a drawing that was never closed', () => {
    expect(lines('<svg><path d="M0"><p>Still here.</p>')).toEqual(['Still here.'])
  })

  it('shows a shadow tree that stands in the page', () => {
    expect(lines('<x-card><template shadowrootmode="open"><p>Shown.</p></template></x-card>')).toEqual(['Shown.'])
  })

  it('takes <title> for metadata, not for a line', () => {
    expect(lines('<title>Ferry halted</title><p>One.</p>')).toEqual(['One.'])
  })

  it('takes a letter that floats at the start of a paragraph for part of its word', () => {
    const style = 'display:block;float:left;font-size:80px'
    expect(lines(`<p><span style="${style}">T</span>he council met.</p>`)).toEqual(['The council met.'])
  })

  it('follows an inline style that makes a span a block', () => {
    expect(lines('<p><span>Ferry halted</span><span style="display: block">2 May</span></p>')).toEqual([
      'Ferry halted',
      '2 May',
    ])
  })

  it('does not let a formatting end tag end the paragraph around it', () => {
    expect(lines('<b><p>One</b> and <i>two</p></b>three')).toEqual(['One and two', 'three'])
  })

  it('ignores end tags that nothing opened', () => {
    expect(lines('</div></span><p>One</i></td> line</p></body></html>tail')).toEqual(['One line', 'tail'])
  })
})

describe('hidden text', () => {
  it('stands in lines of its own, marked hidden, and leaves the line around it whole', () => {
    const found = blocks('<p>Log <span style="display:none">Out </span>In</p>')
    expect(found.map(({value, data}) => [value, data.container?.hidden])).toEqual([
      ['Log In', false],
      ['Out', true],
    ])
  })

  it('is what readers without scripts or frames get', () => {
    const found = blocks('<p>Seen <noscript><p>Turn it on</p></noscript>text</p><iframe><p>no frame</iframe>')
    expect(found.map(({value, data}) => [value, data.container?.hidden])).toEqual([
      ['Seen text', false],
      ['Turn it on', true],
      ['<p>no frame', true],
    ])
  })

  it('is not what a screen reader alone passes over', () => {
    const found = blocks('<p>One <span aria-hidden="true">·</span> two</p>')
    expect(found.map(({value}) => value)).toEqual(['One · two'])
  })

  it('does not take a whole page for hidden that a script was to show', () => {
    expect(blocks('<body style="visibility:hidden"><p>One</p>')[0]?.data.container?.hidden).toBe(false)
  })
})

describe('what a block says of itself', () => {
  it('names its shape and the depth of a heading', () => {
    const html =
      '<h2><span>Sub</span></h2><p>Par</p><ul><li>Item<li><p>Par item</p></ul><blockquote><p>Quote</p></blockquote>' +
      '<table><tr><td>Cell</table><div>Line</div><div role="heading" aria-level="3">Head</div>'
    expect(shapes(html)).toEqual([
      'heading2 Sub',
      'paragraph Par',
      'item Item',
      'item Par item',
      'quote Quote',
      'row Cell',
      'line Line',
      'heading3 Head',
    ])
  })

  it('counts the characters of its links and keeps the first address', () => {
    const [block] = blocks('<p>See <a href="/a?b=1&amp;c">the map</a> or <a href="/z">this </a></p>')
    expect(block?.data).toMatchObject({linked: 11, url: '/a?b=1&c'})
    expect(block?.value).toBe('See the map or this')
  })

  it('knows an anchor without an address from a link', () => {
    expect(blocks('<p><a name="top">Top</a> <a href="/x">x</a></p>')[0]?.data).toMatchObject({linked: 1, url: '/x'})
  })

  it('does not run a link on past its end', () => {
    expect(blocks('<div><a href="/x"><p>One</p></a></div><b>two</b>').map(({data}) => data.linked)).toEqual([3, 0])
  })

  it('keeps the machine-readable time inside it', () => {
    const found = blocks('<p>Filed <time datetime="2031-05-02T06:30Z">today</time></p><p>On.</p>')
    expect(found.map(({data}) => data.datetime)).toEqual(['2031-05-02T06:30Z', null])
  })
})
