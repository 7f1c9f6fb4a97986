import {type Attack, again, each, inCharacters, inLines, sentence, story} from './attack.ts'

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`
const lines = (count: number): string => each(count, (i) => `<p>The ferry of pier ${i} was late.</p>`)

/** Markup that hurts. */
export const htmlAttacks: Attack[] = [
  ...inCharacters({
    'elements nested': (n) => `${'<div>'.repeat(n)}${story}`,
    'elements nested and closed': (n) => `${'<div>'.repeat(n)}${story}${'</div>'.repeat(n)}`,
    'elements of all kinds never closed': (n) => `${'<p><b><a href=x><span>'.repeat(n / 4)}${story}`,
    'formats crossed': (n) => '<b><i>'.repeat(n / 4) + '</u></s>'.repeat(n / 4) + story,
    'end tags alone': again('</p>'),
    attributes: (n) => `<p ${each(n, (i) => `a${i}=${i} `)}>${story}`,
    'one attribute': (n) => `<p ${'title=x '.repeat(n)}>${story}`,
    'an attribute that never ends': (n) => `<p title="${'a=b '.repeat(n)}`,
    'class names': (n) => `<p class="${each(n, (i) => `a${i}Bc-`)}">${story}`,
    styles: (n) => `<p style="${'display:none;'.repeat(n)}">${story}`,
    'sources of a picture': (n) => `<img alt=a srcset="${'/a.jpg 1x, '.repeat(n)}">${story}`,
    comments: (n) => '<!-- x -->'.repeat(n) + story,
    'comments that never end': (n) => story + '<!--'.repeat(n),
    'comments that end oddly': (n) => '<!--->--!><!-->'.repeat(n / 3) + story,
    declarations: (n) => '<!x><?y>'.repeat(n / 2) + story,
    CDATA: (n) => '<![CDATA['.repeat(n) + story,
    'character references': again('&amp;'),
    'references to references': (n) => `&${'amp;amp;'.repeat(n)}`,
    'references that never end': again('&amp'),
    'references to nothing': again('&#0;&#x110000;&#xd800;'),
    'a reference of digits': (n) => `&#${'9'.repeat(n)};`,
    'less-than signs': again('<'),
    'tags cut by tags': again('<a b="'),
    'scripts in scripts': (n) => '<script>'.repeat(n) + story,
    'scripts that never end': (n) => '<script><!--<script></script>'.repeat(n / 4) + story,
    'raw text': (n) => '<textarea>'.repeat(n / 2) + story,
    'plain text': (n) => '<plaintext>'.repeat(n / 2) + story,
    templates: (n) => '<template>'.repeat(n) + story,
    drawings: (n) => '<svg><p>a</p></svg>'.repeat(n / 4) + story,
    'drawings never closed': (n) => '<svg>'.repeat(n) + story,
    'hidden elements': (n) => '<div hidden style="display:none">'.repeat(n / 4) + story,
    'links in links': (n) => '<a href=/x>y'.repeat(n),
    'JSON-LD nested': (n) => script('{"@graph":['.repeat(n) + ']}'.repeat(n)) + story,
    'JSON-LD nested and cut': (n) => script('[{"a":'.repeat(n)) + story,
    'JSON-LD of many stories': (n) =>
      script(`[${each(n / 8, (i) => `{"@type":"NewsArticle","headline":"h${i}","author":{"name":"A ${i}"}},`)}{}]`) +
      story,
    'JSON-LD by the script': (n) => each(n / 8, (i) => script(`{"@type":"NewsArticle","headline":"h${i}"}`)) + story,
    'JSON-LD that is broken': (n) => script(`{"a":"${'\\"\n'.repeat(n)}`) + story,
    'JSON-LD of quotation marks': (n) => script(`{"@type":"NewsArticle","headline":${'"'.repeat(n)}}`) + story,
    'meta tags': (n) =>
      each(n / 4, (i) => `<meta name=author content="Jane ${i}"><meta property=og:image content=/${i}>`),
    titles: (n) => '<title>Ferry'.repeat(n / 2) + story,
    'a title of joints': (n) => `<title>${'Ferry - '.repeat(n)}</title><h1>Ferry</h1>${story}`,
  }),
  ...inLines({
    figures: (n) =>
      each(
        n / 2,
        (i) =>
          `<figure><img src=/${i} alt="Pier ${i}"><figcaption>Pier ${i}. Photo: Jane Roe/NPA</figcaption></figure>`,
      ),
    'figures in figures': (n) => '<figure><img src=a alt=b><figcaption>x'.repeat(n / 2),
    'one picture': (n) => '<img src="/a.jpg" alt="Jane Roe at the pier">'.repeat(n),
    'tables in tables': (n) => '<table><tr><td>x'.repeat(n),
    'lists in lists': (n) => '<ul><li>x'.repeat(n),
    'line breaks': (n) => 'x<br>'.repeat(n),
    'buttons and options': (n) => '<button>x<select><option>y'.repeat(n / 2),
    'paragraphs of links': (n) => '<p><a href=/a>Ferry late</a> <a href=/b>Port closed</a></p>'.repeat(n),
    cards: (n) =>
      `${each(n / 4, (i) => `<div class=card><a href=/${i}><img src=/${i} alt="Pier ${i}"><h3>Ferry ${i} late</h3></a><p>It was late on Monday, the ${i}th time.</p><time>12 January 2022</time></div>`)}<h1>Harbour</h1><p>${sentence}`,
    times: (n) => each(n, (i) => `<time datetime="2022-01-12T12:${10 + (i % 50)}">12 January</time><p>`),
    'class names by the line': (n) => each(n, (i) => `<p class="a${i} b${i}">x${i}</p>`),
    'a declared body': (n) =>
      script(`{"@type":"NewsArticle","articleBody":"${'The quay was closed on Monday. '.repeat(n * 5)}"}`) + lines(n),
    'a long declared headline': (n) => `<meta property=og:title content="${'Quays '.repeat(n * 4)}">${lines(n)}`,
    'a long declared summary': (n) => `<meta name=description content="${'Quays '.repeat(n * 4)}">${lines(n)}`,
    'declared authors': (n) => each(n, (i) => `<meta name=author content="Jane Roe${i}">`) + lines(n),
    'declared pictures': (n) =>
      each(n, (i) => `<meta property=og:image content=/${i}>`) + each(n, (i) => `<img src=/${i} alt="Pier ${i}">`),
    'a line-long author': (n) => `<meta name=author content="${'Jane '.repeat(n * 4)}">${lines(n)}`,
  }),
]
