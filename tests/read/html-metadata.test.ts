import {describe, expect, it} from 'vitest'
import {readHtml} from '../../src/read/html.ts'
import type {Metadata} from '../../src/tree/metadata.ts'

const metadata = (html: string): Metadata => readHtml(html).data.metadata
const jsonLd = (json: string): Metadata => metadata(`<script type="application/ld+json">${json}</script>`)

describe('metadata', () => {
  it('comes strongest source first', () => {
    const {headline} = metadata(
      '<title>Ferry halted | The Ellin Post</title><meta name="title" content="Ferry"><meta property="og:title" content="Ferry &amp; pier">' +
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry halted at Ellin"}</script>',
    )
    expect(headline).toEqual([
      {value: 'Ferry halted at Ellin', source: 'json-ld'},
      {value: 'Ferry & pier', source: 'opengraph'},
      {value: 'Ferry', source: 'meta'},
      {value: 'Ferry halted | The Ellin Post', source: 'title'},
    ])
  })

  it('takes times, authors, site, address and language from tags', () => {
    const found = metadata(
      '<html lang="en-GB"><base href="https://ellin.example/"><link rel="canonical" href="https://ellin.example/a">' +
        '<meta property="og:site_name" content="The Ellin Post"><meta property="og:type" content="Article">' +
        '<meta property="article:published_time" content="2031-05-02T06:30:00Z">' +
        '<meta property="article:modified_time" content="2031-05-02T08:00:00Z">' +
        '<meta property="article:author" content="https://social.example/ada"><meta name="byl" content="By Ada Wren">' +
        '<meta name="description" content="No boats today.">',
    )
    expect(found).toMatchObject({
      language: 'en-GB',
      base: 'https://ellin.example/',
      url: 'https://ellin.example/a',
      site: 'The Ellin Post',
      types: ['article'],
      published: [{value: '2031-05-02T06:30:00Z', source: 'opengraph'}],
      modified: [{value: '2031-05-02T08:00:00Z', source: 'opengraph'}],
      authors: [{value: 'By Ada Wren', source: 'meta'}],
      description: [{value: 'No boats today.', source: 'meta'}],
    })
  })

  it('takes a <time> that its marks call the time of publication', () => {
    const {published, modified} = metadata(
      '<time datetime="2031-01-01">x</time><time itemprop="datePublished" datetime="2031-05-02">x</time><time class="updated" datetime="2031-05-03">x</time>',
    )
    expect(published).toEqual([{value: '2031-05-02', source: 'time'}])
    expect(modified).toEqual([{value: '2031-05-03', source: 'time'}])
  })

  it('finds the story in a graph, and its people by reference', () => {
    const found = jsonLd(
      '{"@graph":[{"@type":"WebPage","inLanguage":"en"},{"@type":["Article","BlogPosting"],"headline":"Ferry &amp; pier",' +
        '"author":[{"@id":"#ada"},{"name":"Bo Lund"},"Cy Dahl"],"articleBody":"One.","publisher":{"name":"The Ellin Post"},' +
        '"image":{"url":"a.jpg","caption":"The pier"}},{"@type":"Person","@id":"#ada","name":"Ada Wren"}]}',
    )
    expect(found.headline).toEqual([{value: 'Ferry & pier', source: 'json-ld'}])
    expect(found.authors.map(({value}) => value).sort()).toEqual(['Ada Wren', 'Bo Lund', 'Cy Dahl'])
    expect(found).toMatchObject({
      language: 'en',
      site: 'The Ellin Post',
      articleBody: 'One.',
      types: ['webpage', 'article', 'blogposting', 'person'],
      images: [{url: 'a.jpg', caption: 'The pier'}],
    })
  })

  it('finds the story that a page object names its main entity', () => {
    expect(
      jsonLd('[{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Ferry halted"}}]').headline,
    ).toEqual([{value: 'Ferry halted', source: 'json-ld'}])
  })

  it('passes over lists of other stories', () => {
    const list = '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Other"}]}'
    expect(jsonLd(list).headline).toEqual([])
  })

  it.each([
    ['trailing commas', '{"@type":"NewsArticle","headline":"Ferry halted",}'],
    ['a line feed inside a string', '{"@type":"NewsArticle","description":"a\nb","headline":"Ferry halted"}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"Ferry halted"} -->'],
    ['CDATA marks', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Ferry halted"}\n//]]>'],
    ['a semicolon', '{"@type":"NewsArticle","headline":"Ferry halted"};'],
    ['control characters', '{"@type":"NewsArticle",\u0001"headline":"Ferry halted"}'],
    ['escaped quotes', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Ferry halted&quot;}'],
  ])('repairs JSON with %s', (_, json) => {
    expect(jsonLd(json).headline).toEqual([{value: 'Ferry halted', source: 'json-ld'}])
  })

  it('passes over JSON beyond repair', () => {
    expect(jsonLd('{"headline": Ferry}').headline).toEqual([])
    expect(jsonLd('').headline).toEqual([])
  })

  it('says nothing where a page says nothing', () => {
    expect(metadata('<p>One.</p>')).toMatchObject({
      headline: [],
      authors: [],
      url: null,
      base: null,
      language: null,
      articleBody: null,
    })
  })
})
