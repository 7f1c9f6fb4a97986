import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {folderOf} from '../host.ts'
import {ferryPage} from '../pages.ts'
import {shell} from '../process.ts'

const document = readFileSync(fileURLToPath(new URL('../../../docs/by-hand.md', import.meta.url)), 'utf8')
const [first = '', several = ''] = document
  .split('```sh\n')
  .slice(1)
  .map((rest) => rest.slice(0, rest.indexOf('```')).replaceAll(/^wirecopy/gm, '$wirecopy'))
const page = ferryPage.replace('Two tugs', 'Archive desk: the length of the ship was checked in 2022.\n\nTwo tugs')
const html = page
  .replaceAll('Ellin', 'Norvale')
  .split('\n\n')
  .map((line, i) => (i === 0 ? `<h1>${line}</h1>` : `<p>${line}</p>`))
const cwd = folderOf({'page.txt': page, 'page.html': `<article>${html.join('\n')}</article>`})

it('the commands of docs/by-hand.md take a line out of the copy', {timeout: 60_000}, async () => {
  const before = await shell('$wirecopy page.txt', cwd)
  expect(before.stdout).toContain('Archive desk')
  const {code, stdout, stderr} = await shell(`set -e\n${first}`, cwd)
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('# Ferry with 64')
  expect(stdout).not.toContain('Archive desk')
})

it('those for several pages give marks back to each', {timeout: 60_000}, async () => {
  writeFileSync(`${cwd}/edit`, 's/"role":"body","text":"Archive desk/"role":"note","text":"Archive desk/\n')
  const [explain = '', tell = ''] = several.split('\n')
  const {code} = await shell(`set -e\n${explain}\nsed -i.before -f edit all.marks.ndjson\n${tell}`, cwd)
  expect(code).toBe(0)
  const stories = readFileSync(`${cwd}/stories.ndjson`, 'utf8').trimEnd().split('\n')
  expect(stories.map((line) => JSON.parse(line).notes.length)).toEqual([1, 1])
})
