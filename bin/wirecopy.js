#!/usr/bin/env node
import process from 'node:process'
import {loadCommand} from '../dist/cli/compiled.js'

const {argv, stdin, stdout, stderr, env} = process
process.exitCode = await loadCommand().run({argv: argv.slice(2), stdin, stdout, stderr, env, cwd: process.cwd()})
