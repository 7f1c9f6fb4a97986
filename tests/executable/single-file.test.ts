import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {bundleInto} from '../../src/executable/bundle.ts'
import {folderOf, wirecopy} from '../cli/host.ts'
import {ferryPage, loginPage} from '../cli/pages.ts'

const pages = {
  'ferry.txt': ferryPage,
  'ferry.html': `<h1>Ferry</h1><p>${ferryPage.split('\n\n').slice(7).join('</p><p>')}`,
  'login.txt': loginPage,
}
// A package around the file may say what it likes.
const cwd = folderOf({...pages, 'package.json': '{"type": "module"}'})
const file = join(cwd, 'wirecopy.cjs')

/** How the single file answers, with nothing but Node on its path. */
function answer(argv: readonly string[], input = ''): {code: number | null; stdout: string; stderr: string} {
  const env = {PATH: join(cwd, 'path')}
  const {status, stdout, stderr} = spawnSync(process.execPath, [file, ...argv], {cwd, env, input, encoding: 'utf8'})
  return {code: status, stdout, stderr}
}

describe('the single file', {timeout: 60_000}, () => {
  beforeAll(async () => {
    await bundleInto(file)
    mkdirSync(join(cwd, 'path'))
  }, 60_000)

  it.each([
    [['ferry.txt']],
    [['-f', 'json', 'ferry.html', 'login.txt']],
    [['-f', 'ninjs', 'ferry.txt']],
    [['explain', 'ferry.txt']],
    [['--timezone', 'nowhere', 'ferry.txt']],
    [['schema']],
    [['--version']],
    [['--help']],
    [['completion', 'zsh']],
    [['man']],
  ])('answers %j as the command does', async (argv) => {
    expect(answer(argv)).toEqual(await wirecopy(argv, {cwd}))
  })

  it('tells many pages on threads', async () => {
    const argv = [...Array(40).fill('ferry.txt'), '-f', 'ndjson']
    expect(answer(['-j', '2', ...argv])).toEqual(await wirecopy(['-j', '1', ...argv], {cwd}))
  })

  it('groups and compares', async () => {
    const {stdout} = answer(['-f', 'ndjson', 'ferry.txt', 'ferry.html'])
    expect(answer(['group', '-f', 'ndjson'], stdout)).toEqual(
      await wirecopy(['group', '-f', 'ndjson'], {cwd, stdin: stdout}),
    )
    const compare = ['compare', 'ferry.txt', 'ferry.html']
    expect(answer(compare)).toEqual(await wirecopy(compare, {cwd}))
  })

  it('runs by its own name, and needs no other file', () => {
    const alone = folderOf({'wirecopy.cjs': readFileSync(file), 'ferry.txt': ferryPage})
    chmodSync(join(alone, 'wirecopy.cjs'), 0o755)
    const {status, stdout} = spawnSync(join(alone, 'wirecopy.cjs'), ['ferry.txt'], {cwd: alone, encoding: 'utf8'})
    expect([status, stdout]).toEqual([0, answer(['ferry.txt']).stdout])
    rmSync(join(alone, 'ferry.txt'))
    expect(readdirSync(alone)).toEqual(['wirecopy.cjs'])
  })

  it('asks for nothing but what Node brings along', () => {
    const asked = [...readFileSync(file, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name)
    expect(asked).toContain('node:worker_threads')
    expect(asked.filter((name) => !isBuiltin(name))).toEqual([])
  })

  it('bears the licences of all whose code it has', () => {
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('Permission is hereby granted')
    expect(text).toContain('| unified | MIT |')
  })
})
