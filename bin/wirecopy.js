#!/usr/bin/env node
const {existsSync} = require('node:fs')
const {join} = require('node:path')

const folder = join(__dirname, '..', 'dist', 'cli')
if (existsSync(join(folder, 'compiled.cjs'))) {
  const {loadCommand} = require('../dist/cli/compiled.cjs')
  const {run} = loadCommand(folder)
  const {argv, env} = process
  const host = {
    argv: argv.slice(2),
    // A stream takes milliseconds to make; one that is not asked for is not made.
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return process.stdout
    },
    get stderr() {
      return process.stderr
    },
    env,
    cwd: process.cwd(),
  }
  run(host).then((code) => {
    process.exitCode = code
  })
} else {
  process.stderr.write('wirecopy: it is not built yet (npm run build)\n')
  process.exitCode = 2
}
