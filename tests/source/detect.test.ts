import {expect, test} from 'vitest'
import {detectFormat} from '../../src/source/detect.ts'

const story = 'PORT ELLIN, Ohio (NP) — The council voted on Tuesday to keep the night ferry.\n\n'

test.each([
  ['a document', '<!DOCTYPE html>\n<html lang="en"><body><p>Ferry</p></body></html>'],
  ['a document below comments', '<!--<![endif]-->\n<!-- saved -->\n<html><head><title>Ferry</title></head></html>'],
  ['a document below an XML declaration', '\ufeff<?xml version="1.0"?>\n<html xmlns="x"><body>Ferry</body></html>'],
  ['a fragment', '<div class="story"><h1>Ferry</h1><p>The council voted.</p><p>Nobody spoke.</p></div>'],
  [
    'a fragment that opens with copy',
    'Ferry\n<p>The <b>council</b> voted.</p>\n<p>Nobody spoke.</p>\n<p>It is done.</p>',
  ],
])('takes %s for HTML', (_, text) => {
  expect(detectFormat(text)).toBe('html')
  expect(detectFormat(text, 'page.txt')).toBe('html')
})

test.each([
  ['a service’s header', `Title: Ferry\n\nURL Source: https://norvale.example/\n\nMarkdown Content:\n${story}`],
  ['front matter', `---\ntitle: Ferry\n---\n${story}`],
  ['headings and links', `# Ferry\n\n${story}## Boats\n\n[Home](/) [News](/news) [Quay](https://norvale.example/q)\n`],
  [
    'a list of links',
    '*   [Home](/)\n*   [News](/news)\n*   [Quay](/quay)\n*   [Feed](https://norvale.example/feed)\n',
  ],
])('takes a page with %s for Markdown', (_, text) => {
  expect(detectFormat(text)).toBe('markdown')
})

test.each([
  ['that talks about tags', `${story}The <div> and <p> tags came up, and </div> too, in the </p> debate.\n${story}`],
  ['with one link in Markdown', `${story}[Minutes](/minutes)\n`],
  ['with rules', `Ferry\n---\n${story}* * *\n`],
  [
    'with lynx numbers',
    `   #[1]alternate\n\n   [2]Home [3]News\n\n${story}References\n\n   1. https://norvale.example/\n`,
  ],
  ['with speech dashes', `- Nei! sa hun.\n– Ja.\n${story}`],
  ['with a title line', `Title: the boat\n\n${story}`],
  ['of nothing', ''],
])('takes a page of prose %s for text', (_, text) => {
  expect(detectFormat(text)).toBe('text')
  expect(detectFormat(text, 'page.txt')).toBe('text')
})

test('lets a file’s name decide what content leaves open', () => {
  expect(detectFormat(story, 'page.md')).toBe('markdown')
  expect(detectFormat(`${story}[Minutes](/minutes)`, 'pages/PAGE.Markdown')).toBe('markdown')
  expect(detectFormat('The council voted.<br>Nobody spoke.', 'page.htm')).toBe('html')
  expect(detectFormat('The council voted.<br>Nobody spoke.')).toBe('text')
})

test('trusts a page’s marks more than its name', () => {
  const marked = '# Ferry\n\n## Boats\n\n[Home](/) [News](/news) [Quay](/quay) [Sea](/sea)\n'
  expect(detectFormat(marked, 'page.txt')).toBe('markdown')
  expect(detectFormat('<html><body>Ferry</body></html>', 'page.md')).toBe('html')
})
