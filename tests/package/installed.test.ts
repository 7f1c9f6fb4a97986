import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {folderOf, wirecopy} from '../cli/host.ts'
import {ferryPage} from '../cli/pages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tool = (name: string): string => join(root, 'node_modules/.bin', name)
/** Nothing that the test's own process was told by npm may help. */
const env = {PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1'}

/** A bare folder with a page, programs that use the library, and nothing else. */
const cwd = folderOf({
  'package.json': '{"private": true, "type": "module"}\n',
  'page.txt': ferryPage,
  'story.js':
    "import {parse} from 'wirecopy'\nconsole.log((await parse('')).error.code, Object.keys(await import('wirecopy')).length)\n",
  'story.ts': `import {parse, type StoryRecord} from 'wirecopy'
const story: StoryRecord = await parse('A page', {from: 'text', path: null})
export const headline: string | null = story.headline
// @ts-expect-error: there is no such key
export const nothing = story.nothing
`,
})

describe('the package, installed into a bare folder', {timeout: 180_000}, () => {
  let tarball = ''
  beforeAll(() => {
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', cwd], {
      cwd: root,
      encoding: 'utf8',
    })
    tarball = join(cwd, JSON.parse(packed)[0].filename)
    execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', tarball], {
      cwd,
      env,
    })
  }, 180_000)

  it('tells a page by npx as the command here does', async () => {
    const {status, stdout} = spawnSync('npx', ['--no-install', 'wirecopy', 'page.txt'], {cwd, env, encoding: 'utf8'})
    expect([status, stdout]).toEqual([0, (await wirecopy(['page.txt'], {cwd})).stdout])
  })

  it('tells many pages, on threads', async () => {
    const many = [...Array(40).fill('page.txt'), '-f', 'ndjson', '--quiet']
    const {status, stdout} = spawnSync('npx', ['--no-install', 'wirecopy', '-j', '2', ...many], {
      cwd,
      env,
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([0, (await wirecopy(['-j', '1', ...many], {cwd})).stdout])
  })

  it('is a library for modules', () => {
    const said = execFileSync(process.execPath, ['story.js'], {cwd, env, encoding: 'utf8'})
    expect(said).toMatch(/^empty \d+\n$/)
  })

  it.each([
    ['bundler', 'preserve'],
    ['nodenext', 'nodenext'],
  ])('has types for TypeScript that resolves like %s', (resolution, module) => {
    const options = ['--strict', '--noEmit', '--target', 'es2023', '--types', '', '--lib', 'es2023,dom']
    const {status, stdout} = spawnSync(
      tool('tsc'),
      [...options, '--module', module, '--moduleResolution', resolution, 'story.ts'],
      {cwd, env, encoding: 'utf8'},
    )
    expect([status, stdout]).toEqual([0, ''])
  })

  it('has types that every kind of import finds, and a shape that publint has nothing to say of', () => {
    const types = spawnSync('npx', ['attw', tarball, '--profile', 'esm-only', '--no-emoji'], {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    expect([types.status, types.stdout]).toEqual([0, expect.stringContaining('OK (ESM)')])
    const shape = spawnSync(tool('publint'), ['--strict', tarball], {cwd, env, encoding: 'utf8'})
    expect([shape.status, shape.stdout]).toEqual([0, expect.stringContaining('All good!')])
  })

  it('brings its manual page', async () => {
    const folder = join(cwd, 'node_modules/wirecopy')
    const {man} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    expect(readFileSync(join(folder, man), 'utf8')).toBe((await wirecopy(['man'])).stdout)
  })

  it('runs no script where it is installed, nor does any package that comes with it', () => {
    const {packages} = JSON.parse(readFileSync(join(cwd, 'package-lock.json'), 'utf8'))
    const names = Object.keys(packages).filter((name) => name !== '')
    expect(names).toContain('node_modules/unified')
    const scripts = names.flatMap((name) => {
      const {scripts = {}} = JSON.parse(readFileSync(join(cwd, name, 'package.json'), 'utf8'))
      return ['preinstall', 'install', 'postinstall']
        .filter((script) => script in scripts)
        .map((script) => [name, script])
    })
    expect(scripts).toEqual([])
    expect(names.filter((name) => existsSync(join(cwd, name, 'binding.gyp')))).toEqual([])
  })
})
