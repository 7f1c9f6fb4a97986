#!/usr/bin/env node
const {existsSync} = require('node:fs')
const {join} = require('node:path')

const folder = join(__dirname, '..', 'dist', 'cli')
if (existsSync(join(folder, 'compiled.cjs'))) {
  const {loadCommand, thisProcess} = require('../dist/cli/compiled.cjs')
  const {run} = loadCommand(folder, require)
  run(thisProcess()).then((code) => {
    process.exitCode = code
  })
} else {
  process.stderr.write('wirecopy: it is not built yet (npm run build)\n')
  process.exitCode = 2
}
