import {closeSync, openSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readArguments} from '../../src/cli/arguments.ts'
import {plainArguments} from '../../src/cli/plain-arguments.ts'
import {outputOf} from '../../src/cli/plain-output.ts'
import {folderOf, Kept} from './host.ts'

describe('a command line of names alone', () => {
  it.each([[['page.txt']], [['pages/a', 'b', 'explain']], [['./schema']]])('%j is read as any other', (argv) => {
    expect(plainArguments(argv)).toEqual(readArguments(argv))
  })

  it.each([
    [[]],
    [['explain', 'page.txt']],
    [['schema']],
    [['page.txt', '--json']],
    [['page.txt', '-']],
    [['--', 'page.txt']],
  ])('%j is left to commander', (argv: readonly string[]) => expect(plainArguments(argv)).toBeNull())
})

describe('an output of the process', () => {
  it('is written to straight away where it is a file', () => {
    const path = join(folderOf({out: ''}), 'out')
    const file = openSync(path, 'w')
    const errors: unknown[] = []
    const output = outputOf(file, () => new Kept())
    output.write('The pier — ', (error) => errors.push(error))
    output.write(Buffer.from('reopened\n'))
    closeSync(file)
    output.write('too late', (error) => errors.push((error as NodeJS.ErrnoException).code))
    expect(readFileSync(path, 'utf8')).toBe('The pier — reopened\n')
    expect(errors).toEqual([undefined, 'EBADF'])
  })

  it('is left to Node where it is neither file nor pipe', () => {
    const stream = new Kept()
    const device = openSync('/dev/null', 'w')
    expect(outputOf(device, () => stream)).toBe(stream)
    closeSync(device)
    expect(outputOf(-1, () => stream)).toBe(stream)
  })
})
