import {Readable, Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {loadCommand} from './compiled.ts'

/** Run by the build: tells pages as the command would, so that V8 compiles what a page needs, and keeps the code. */
const cwd = fileURLToPath(new URL('../../fixtures', import.meta.url))
const nowhere = (): Writable => new Writable({write: (_chunk, _encoding, done) => done()})
const pages = ['photo-blocks-and-run-on-copy/page.txt', 'html-news-page/page.html']

const {run, keep} = loadCommand(fileURLToPath(new URL('.', import.meta.url)))
for (const page of pages)
  for (const format of ['markdown', 'json'])
    await run({
      argv: ['--format', format, page],
      stdin: Readable.from([]),
      stdout: nowhere(),
      stderr: nowhere(),
      env: {},
      cwd,
    })
keep()
