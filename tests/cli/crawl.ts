import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {generated} from '../batch/generated.ts'
import {folderOf} from './host.ts'
import {ferryPage, loginPage} from './pages.ts'

export const records: string = generated(12, {damaged: 20, seed: 8})

/** A folder of pages in folders, and a container. */
export function crawl(): string {
  const cwd = folderOf({})
  for (const folder of ['in', 'in/a', 'in/b', 'in/.git']) mkdirSync(join(cwd, folder))
  const files = {
    'in/one.txt': ferryPage,
    'in/a/page.html': `<h1>x</h1><p>${ferryPage}`,
    'in/b/page.html': ferryPage.replaceAll('64', '65'),
    'in/b/login.txt': loginPage,
    'in/crawl.ndjson': records,
    'in/.git/config': 'no page',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
  return cwd
}
