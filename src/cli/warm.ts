import {Readable, Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {loadCommand} from './compiled.ts'

/** Run by the build: tells a page as the command would, so that V8 compiles what a page needs, and keeps the code. */
const cwd = fileURLToPath(new URL('../../fixtures/photo-blocks-and-run-on-copy', import.meta.url))
const nowhere = (): Writable => new Writable({write: (_chunk, _encoding, done) => done()})

const {run, keep} = loadCommand()
await run({argv: ['page.txt'], stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere(), env: {}, cwd})
keep()
