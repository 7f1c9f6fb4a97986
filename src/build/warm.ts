import {createRequire} from 'node:module'
import {Readable, Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import v8 from 'node:v8'
import {loadCommand} from '../cli/compiled.ts'

/** Run by the build: tells pages as the command would, so that V8 compiles what a page needs, and keeps the code. */
const cwd = fileURLToPath(new URL('../../fixtures', import.meta.url))
const nowhere = (): Writable => new Writable({write: (_chunk, _encoding, done) => done()})
const pages = ['photo-blocks-and-run-on-copy/page.txt', 'html-news-page/page.html']

// V8 throws away code that has not run for a while; it keeps none for a process that does otherwise than it did.
v8.setFlagsFromString('--no-flush-bytecode')
const {run, keep} = loadCommand(fileURLToPath(new URL('../cli/', import.meta.url)), createRequire(import.meta.url))
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
v8.setFlagsFromString('--flush-bytecode')
keep()
