#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'

// Node 22 and newer keep the compiled code; what Node 20 does not know is left out.
module.enableCompileCache?.()
const {run} = await import('../dist/cli/main.js')
const {argv, stdin, stdout, stderr, env} = process
process.exitCode = await run({argv: argv.slice(2), stdin, stdout, stderr, env, cwd: process.cwd()})
