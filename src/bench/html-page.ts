import {Copywriter} from './copy.ts'

/** What publishers' builders and trackers hang on an element. */
function marks(copy: Copywriter, name: string): string {
  const classes = `${name} ${name}--${copy.word()} ${copy.word()}__${copy.word()} css-${copy.number(100_000, 999_999)}`
  const tracked = `data-track="{&quot;area&quot;:&quot;${copy.word()}&quot;,&quot;rank&quot;:${copy.number(1, 40)}}"`
  return `class="${classes}" data-testid="${name}-${copy.number(1, 99)}" ${tracked}`
}

/** Elements around each other, as page builders make them. */
function wrap(copy: Copywriter, inner: string): string {
  const name = copy.word()
  const id = `${name}-${copy.number(1, 99)}`
  return `<div ${marks(copy, name)} id="${id}">\n  <div class="${name}__inner grid-col-${copy.number(1, 12)}" style="order:${copy.number(1, 9)}">\n    <div class="${name}__content">${inner}</div>\n  </div>\n</div>\n`
}

/** A stretch of minified script. */
function script(copy: Copywriter, size: number): string {
  let code = ''
  while (code.length < size)
    code += `!function(e,t){var ${copy.word()}=e.${copy.word()}("${copy.word()}");if(t<${copy.number(1, 99)}&&e){${copy.word()}.push({id:"${copy.word()}",html:"<b>${copy.word()}<\\/b>"})}}(window,${copy.number(1, 999)});`
  return `<script>${code}</script>\n`
}

function style(copy: Copywriter, size: number): string {
  let rules = ''
  while (rules.length < size)
    rules += `.${copy.word()}__${copy.word()}>a:hover{margin:0 ${copy.number(0, 40)}px;color:#${copy.number(100, 999)};background:url("/i/${copy.word()}.svg")}`
  return `<style>${rules}</style>\n`
}

function icon(copy: Copywriter): string {
  let path = 'M12 2'
  for (let left = copy.number(20, 90); left > 0; left--)
    path += `c${copy.number(0, 9)}.${copy.number(1, 99)}-${copy.number(0, 9)} `
  return `<svg class="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><title>${copy.word()}</title><path d="${path}z" fill="#333"/></svg>`
}

function navigation(copy: Copywriter): string {
  let items = ''
  for (let left = copy.number(15, 45); left > 0; left--)
    items += `<li class="nav__item nav__item--${copy.word()}" role="none"><a ${marks(copy, 'nav__link')} href="/${copy.word()}/${copy.word()}?a=${copy.number(1, 9)}&amp;b=1"><span class="label">${copy.line(1, 2)}</span></a></li>\n`
  return `<nav class="site-nav" role="navigation"><button type="button">Menu ${icon(copy)}</button><ul>${items}</ul></nav>\n`
}

/** The addresses of a picture in the widths that browsers choose from. */
function widths(copy: Copywriter): string {
  const path = `https://media.news.example/p/${copy.word()}/${copy.word()}-${copy.number(10_000, 99_999)}.jpg`
  return [320, 480, 640, 960, 1280].map((width) => `${path}?w=${width}&amp;q=75 ${width}w`).join(', ')
}

function card(copy: Copywriter): string {
  const title = copy.line(5, 11)
  const url = `https://news.example/${copy.word()}/${copy.word()}-${copy.number(1000, 9999)}.html`
  const source = `src="data:image/gif;base64,R0lGOD" data-src="/p/${copy.word()}.jpg" srcset="${widths(copy)}"`
  const picture = `<a href="${url}"><picture><source type="image/webp" srcset="${widths(copy)}"><img class="lazy" loading="lazy" ${source} alt="${title}"></picture></a>`
  const heading = `<h3 ${marks(copy, 'card__title')}><a href="${url}">${title}</a></h3>`
  const time = '<time datetime="2031-03-05T10:15:00Z">5 March 2031</time>'
  return wrap(
    copy,
    `<article class="card">${picture}${heading}<p class="card__teaser">${copy.line(10, 20)}.</p>${time}</article>`,
  )
}

function story(copy: Copywriter): string {
  const reporter = `${copy.name()} ${copy.name()}`
  let body = `<p>${copy.name().toUpperCase()} (PNA) — ${copy.paragraph()}</p>\n`
  for (let left = copy.number(10, 28); left > 0; left--) {
    body += `<p class="story__text">${copy.paragraph().replace(' ', ` <a href="/${copy.word()}">${copy.word()}</a>&nbsp;`)}</p>\n`
    if (copy.number(1, 8) === 1) body += `<h2>${copy.line(3, 6)}</h2>\n`
    if (copy.number(1, 9) === 1)
      body += `<figure><img src="/p/${copy.word()}.jpg" alt="${copy.line(5, 9)}"><figcaption>${copy.line(8, 16)}. Photo: ${reporter}/PNA</figcaption></figure>\n`
    if (copy.number(1, 7) === 1)
      body += '<div class="ad-slot" data-ad="1"><!-- ad --><span>Advertisement</span></div>\n'
  }
  return `<article class="story" itemprop="articleBody"><h1>${copy.line(6, 12)}</h1><p class="story__deck">${copy.paragraph()}</p><p class="byline">By ${reporter}</p><time datetime="2031-03-04T18:04:00Z">4 March 2031, 18:04</time>${body}</article>\n`
}

function comments(copy: Copywriter): string {
  let all = ''
  for (let left = copy.number(0, 15); left > 0; left--)
    all += wrap(
      copy,
      `<span class="user">${copy.word()}${copy.number(1, 99)}</span><span>${copy.number(2, 23)} hours ago</span><p>${copy.line(6, 30)}!</p><button>Reply</button><button>Share</button>`,
    )
  return `<section class="comments"><h2>Comments</h2>${all}</section>\n`
}

function head(copy: Copywriter): string {
  const title = copy.line(6, 12)
  const linked = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2031-03-04T18:04:00Z',
  })
  return `<head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title}"><meta name="description" content="${copy.line(12, 20)}"><script type="application/ld+json">${linked}</script></head>`
}

/** An invented news page as scrapers find them: 70 to 200 kB, three fifths of it scripts, styles and drawings, with about as many lines, tags a
 * line and attributes a tag as the pages of news sites have. */
export function htmlPage(seed: number): string {
  const copy = new Copywriter(seed)
  const cards = Array.from({length: copy.number(10, 26)}, () => card(copy))
  const half = cards.length / 2
  const shown = [
    navigation(copy),
    ...cards.slice(0, half),
    story(copy),
    ...cards.slice(half),
    comments(copy),
    navigation(copy),
  ]
  const dead = shown.join('').length * 1.4
  const parts = shown.map(
    (part) => part + (copy.number(0, 3) === 0 ? icon(copy) : '') + script(copy, dead / shown.length / 1.6),
  )
  return `<!doctype html>\n<html lang="en">${head(copy)}\n${style(copy, dead / 4)}<body class="page">\n${parts.join('')}<footer><p>© 2031 ${copy.name()} Press. All rights reserved.</p></footer></body></html>\n`
}
