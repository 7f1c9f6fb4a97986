#!/usr/bin/env node
import {existsSync} from 'node:fs'
import process from 'node:process'

const built = new URL('../dist/cli/compiled.js', import.meta.url)
if (existsSync(built)) {
  const {loadCommand} = await import(built.href)
  const {argv, stdin, stdout, stderr, env} = process
  process.exitCode = await loadCommand().run({argv: argv.slice(2), stdin, stdout, stderr, env, cwd: process.cwd()})
} else {
  process.stderr.write('wirecopy: it is not built yet (npm run build)\n')
  process.exitCode = 2
}
