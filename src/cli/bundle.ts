import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type BuildOptions, build, type Metafile, type Plugin} from 'esbuild'
import {makeReady, namesOnly} from '../label/make-ready.ts'

/**
 * Run by the build: makes the command one file, and beside it a file of what that file would otherwise have to make from lists and
 * packed weights (see `label/ready.ts`), which are then left out of it.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const command = `${root}dist/cli/command.cjs`

/** Modules that the tables make needless, or that read them, and what stands in their place. */
const inPlace: readonly [module: RegExp, contents: string][] = [
  [/label\/model\/weights\.ts$/, "export const packed = ''"],
  [/label\/words\/lists\.ts$/, `export const lists = ${JSON.stringify(namesOnly())}`],
  [/label\/ready-bytes\.ts$/, "export {readyBytes} from '../source/ready-bytes.ts'"],
]

const swap: Plugin = {
  name: 'swap',
  setup({onLoad}) {
    for (const [filter, contents] of inPlace) onLoad({filter}, () => ({contents, loader: 'ts'}))
    onLoad({filter: /commander\/lib\/command\.js$/}, ({path}) => ({contents: withoutChildren(path), loader: 'js'}))
  },
}

/** Commander loads `node:child_process` for commands that are programs of their own; there are none here. */
function withoutChildren(path: string): string {
  const source = readFileSync(path, 'utf8')
  const found = "const childProcess = require('node:child_process');"
  if (!source.includes(found)) throw new Error(`${path}: it no longer loads node:child_process as it did`)
  return source.replace(found, '')
}

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  absWorkingDir: root,
  logLevel: 'warning',
  minifyWhitespace: true,
  minifySyntax: true,
  // esbuild makes `new RegExp` of every `\\p{…}`, which is then compiled each time it is met: Node 20 knows them.
  supported: {'dynamic-import': false, 'regexp-unicode-property-escapes': true},
  // `import.meta.url` is asked for seldom; `node:url` is loaded only then.
  define: {'import.meta.url': 'here.url', 'process.env.NODE_ENV': '"production"'},
  banner: {js: "const here={get url(){return require('node:url').pathToFileURL(__filename).href}};"},
}

const {metafile} = await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: command,
  plugins: [swap],
  metafile: true,
})
await build({...common, entryPoints: ['src/cli/compiled.ts'], outfile: `${root}dist/cli/compiled.cjs`})

// esbuild escapes what is not ASCII in strings but not in patterns. A source of one byte a character is read in a third of the time.
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
const source = readFileSync(command, 'utf8').replace(/[^\0-\x7f]/g, escaped)
writeFileSync(command, `// With code of ${packagesIn(metafile).join(', ')} (docs/licences.md)\n${source}`)
writeFileSync(`${root}dist/cli/command.tables`, makeReady())

function packagesIn({inputs}: Metafile): string[] {
  const names = Object.keys(inputs).map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}
