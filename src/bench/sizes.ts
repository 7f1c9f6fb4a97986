import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {timeStarts} from './start-up.ts'

// `npm run sizes`: the table of docs/package.md. Installs the package into an empty folder, for which npm asks the registry.
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-sizes-'))
const npm = (...args: string[]): string => execFileSync('npm', args, {cwd: folder, encoding: 'utf8'})

/** Bytes of all files below a folder, links not followed. */
function bytesIn(path: string): number {
  const entries = readdirSync(path, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  return entries.reduce((sum, {parentPath, name}) => sum + statSync(join(parentPath, name)).size, 0)
}

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
const [packed] = JSON.parse(npm('pack', '--json', '--ignore-scripts', root)) as [
  {filename: string; unpackedSize: number},
]
npm('install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename))
const single = join(folder, 'wirecopy.cjs')
copyFileSync(join(root, 'dist/executable/wirecopy.cjs'), single)
const library = join(folder, 'library.mjs')
writeFileSync(library, "import {parse} from 'wirecopy'; await parse(await new Response(process.stdin).text())\n")

const modules = join(folder, 'node_modules')
const sizes: readonly (readonly [what: string, size: number])[] = [
  ['package, packed', statSync(join(folder, packed.filename)).size],
  ['package, unpacked', packed.unpackedSize],
  [
    `with the ${Object.keys(JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages).length - 1} packages it needs`,
    bytesIn(modules),
  ],
  ['single file', statSync(single).size],
]
const page = readFileSync(join(root, 'fixtures/photo-blocks-and-run-on-copy/page.txt'), 'utf8')
const command = join(modules, 'wirecopy/bin/wirecopy.js')
const starts = timeStarts(
  [
    {name: '`node -e 0`', args: ['-e', '0'], input: ''},
    {name: '`wirecopy --version`', args: [command, '--version'], input: ''},
    {name: '`wirecopy` and a page', args: [command], input: page},
    {name: 'single file and a page', args: [single], input: page},
    {name: 'library and a page', args: [library], input: page},
  ],
  Number(process.env.ROUNDS ?? 7),
)
rmSync(folder, {recursive: true})

const rows = [
  ...sizes.map(([what, size]) => [what, inMegabytes(size)]),
  ...starts.map(({name, milliseconds}) => [name, `${milliseconds.toFixed(0)} ms of CPU`]),
]
process.stdout.write(
  ['| what | size, start-up |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n'),
)
