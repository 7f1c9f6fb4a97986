import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const manifest = JSON.parse(read('package.json'))

/** The packages that modules of ours import by name, types included. */
function importedPackages(files: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const file of files.filter(
    (path) => path.endsWith('.d.ts') || (path.endsWith('.js') && path.startsWith('dist/')),
  ))
    for (const [, name] of read(file).matchAll(
      /(?:\bfrom|^import|\bimport\() ?['"]((?:@[\w-]+\/)?[\w-]+)(?:\/[^'"]*)?['"]/gm,
    ))
      if (name !== undefined) found.add(name)
  return found
}

describe('the package', () => {
  let files: string[] = []
  beforeAll(() => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    })
    files = JSON.parse(output)[0].files.map((file: {path: string}) => file.path)
  }, 60_000)

  it('holds the command, the library with its types, and the licences', () => {
    const command = [
      'compiled.cjs',
      'command.cjs',
      'command.cjs.cache',
      'command.tables',
      'command.classes',
      'worker.js',
    ]
    const needed = [
      'bin/wirecopy.js',
      'bin/package.json',
      ...command.map((name) => `dist/cli/${name}`),
      'dist/index.js',
      'dist/index.d.ts',
    ]
    expect(
      [...needed, 'docs/licences.md', 'dist/wirecopy.1', 'LICENSE', 'README.md', 'package.json'].filter(
        (path) => !files.includes(path),
      ),
    ).toEqual([])
  })

  it('has no script that npm warns of where its file is installed', () => {
    // `prepare` is one of them; `postprepare` builds a clone as well.
    const asked = ['preinstall', 'install', 'postinstall', 'prepare']
    expect(asked.filter((name) => name in manifest.scripts)).toEqual([])
  })

  it('holds neither sources, tests and fixtures nor the developer’s tools', () => {
    const known =
      /^(?:bin\/wirecopy\.js|bin\/package\.json|dist\/(?!(?:train|demo|bench|build|executable)\/).+\.(?:c?js|d\.ts|cache|tables|classes)|dist\/wirecopy\.1|docs\/licences\.md|LICENSE|README\.md|package\.json)$/
    expect(files.filter((path) => !known.test(path))).toEqual([])
  })

  it('declares the packages that its modules import, and those alone', () => {
    const declared = Object.keys(manifest.dependencies)
    const imported = [...importedPackages(files)]
    expect(imported.filter((name) => !declared.includes(name) && !declared.includes(`@types/${name}`))).toEqual([])
    expect(declared.filter((name) => !imported.includes(name.replace(/^@types\//, '')))).toEqual([])
  })

  it('says what it may be used under of every package in the bundle', () => {
    const [, bundled = ''] = /^\/\/ With code of (.*) \(docs\/licences\.md\)$/m.exec(read('dist/cli/command.cjs')) ?? []
    const names = bundled.split(', ')
    const listed = [...read('docs/licences.md').matchAll(/^\| (\S+) \| (?:MIT|BSD-2-Clause) \| .+ \|$/gm)].map(
      ([, name]) => name,
    )
    expect(names).toContain('unified')
    expect(names.filter((name) => !listed.includes(name))).toEqual([])
  })

  it('points to files that are there', () => {
    const {types, default: main} = manifest.exports['.']
    expect(
      [types, main, manifest.bin.wirecopy, manifest.man].filter((path: string) => !existsSync(`${root}${path}`)),
    ).toEqual([])
  })
})

describe('the command', () => {
  it('can be run by its name', () => {
    expect(read('bin/wirecopy.js').split('\n')[0]).toBe('#!/usr/bin/env node')
    if (process.platform !== 'win32') expect(statSync(`${root}bin/wirecopy.js`).mode & 0o111).toBe(0o111)
  })

  it('is bundled in ASCII, as its loader takes for granted', () => {
    expect(readFileSync(`${root}dist/cli/command.cjs`).findIndex((byte) => byte > 127)).toBe(-1)
  })

  it('keeps what V8 compiled of it', () => {
    const {mtimeMs, size} = statSync(`${root}dist/cli/command.cjs.cache`)
    expect(size).toBeGreaterThan(100_000)
    expect(mtimeMs).toBeGreaterThanOrEqual(statSync(`${root}dist/cli/command.cjs`).mtimeMs)
  })
})

it('is imported by its name', () => {
  const script = "import {parse} from 'wirecopy'; console.log((await parse('')).error.code)"
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(output).toBe('empty\n')
})
