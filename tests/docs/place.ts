import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {generated, linesOf} from '../batch/generated.ts'
import {folderOf} from '../cli/host.ts'
import {type Ended, run} from '../engines/processes.ts'
import {built} from '../engines/workplace.ts'
import {gzipped, response} from '../source/warc/archive.ts'

/** A folder in which a document's commands find what they name. */
export interface Place {
  folder: string
  /** Runs a block of commands with bash, up to the first that fails. */
  shell(code: string): Promise<Ended>
}

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const fixture = (path: string): string => readFileSync(join(fixtures, path), 'utf8')

function files(): Record<string, string | Uint8Array> {
  const text = fixture('photo-blocks-and-run-on-copy/page.txt')
  const html = fixture('html-news-page/page.html')
  const records = generated(6)
  const lines = linesOf(records)
  const scraped = [text, html].map((source, index) => JSON.stringify({address: `page ${index}`, source}))
  return {
    'page.txt': text,
    'page.html': html,
    'page.md': fixture('markdown-service/page.md'),
    'wire.txt': text,
    'outlet.html': html,
    'pages/one.html': html,
    'pages/two.txt': text,
    'crawl.warc.gz': gzipped([response(1, html)]),
    'pages.ndjson': records,
    'pages.ndjson.gz': gzipSync(records),
    'scraped.ndjson': `${scraped.join('\n')}\n`,
    'parts/0.ndjson': `${lines.slice(0, 3).join('\n')}\n`,
    'parts/1.ndjson': `${lines.slice(3).join('\n')}\n`,
  }
}

/** What a network, a clipboard or a terminal would do: the page comes from there, and the story goes there. */
const standIns: Readonly<Record<string, string>> = {
  curl: 'cat page.html',
  pbpaste: 'cat page.txt',
  pbcopy: 'cat > clipboard',
  'wl-paste': 'if [ $# -gt 0 ]; then cat page.html; else cat page.txt; fi',
  'wl-copy': 'cat > clipboard',
  xclip: `case "$*" in *html*-out) cat page.html ;; *-out) cat page.txt ;; *) cat > clipboard ;; esac`,
  less: 'cat',
}

/** A place of its own, gone after the tests; the built command is `wirecopy` there. */
export function placeOf(): Place {
  const folder = folderOf({})
  for (const [name, content] of Object.entries(files())) write(join(folder, name), content)
  const programs = {...standIns, wirecopy: `exec ${built.map((word) => `'${word}'`).join(' ')} "$@"`}
  for (const [name, code] of Object.entries(programs)) {
    write(join(folder, 'bin', name), `#!/bin/sh\n${code}\n`)
    chmodSync(join(folder, 'bin', name), 0o755)
  }
  // Where there is no zstd, what needs it is not run.
  spawnSync('zstd', ['-q', '--rm', 'parts/0.ndjson', 'parts/1.ndjson'], {cwd: folder})
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    PARALLEL: '--will-cite',
  }
  return {folder, shell: (code) => run(['bash', '-e', '-o', 'pipefail', '-c', code], {cwd: folder, env})}
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
}
