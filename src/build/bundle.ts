import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type BuildOptions, build, type Metafile, type Plugin, transform} from 'esbuild'
import {classBytes} from '../cli/pattern-classes.ts'
import {makeReady, namesOnly} from '../label/make-ready.ts'
import {marksOf, putPatterns, takePatterns} from './first-use.ts'
import {writtenClasses} from './written-classes.ts'

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

const smaller = {target: 'node20', minifyWhitespace: true, minifySyntax: true} as const
const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  absWorkingDir: root,
  logLevel: 'warning',
  // What esbuild takes for unknown to Node 20 it writes as `new RegExp`, which is compiled wherever it is met.
  supported: {'dynamic-import': false, 'regexp-unicode-property-escapes': true},
  // `import.meta.url` is asked for seldom; `node:url` is loaded only then.
  define: {'import.meta.url': 'here.url', 'import.meta.dirname': '__dirname'},
  banner: {js: "const here = {get url() { return require('node:url').pathToFileURL(__filename).href }};"},
}

const entry = "export {compilePattern} from './compile-pattern.ts'; export {run} from './main.ts'"
const {metafile, outputFiles} = await build({
  ...common,
  stdin: {contents: entry, resolveDir: `${root}src/cli`, loader: 'ts'},
  plugins: [swap],
  metafile: true,
  write: false,
})
const parted = takePatterns(outputFiles[0]?.text ?? '')
const {code} = await transform(parted.bundle, {...smaller, supported: common.supported ?? {}, define: marksOf(parted)})
await build({...common, ...smaller, entryPoints: ['src/cli/compiled.ts'], outfile: `${root}dist/cli/compiled.cjs`})

// esbuild escapes what is not ASCII in strings but not in patterns. A source of one byte a character is read in a third of the time.
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
const source = putPatterns(code, parted).replace(/[^\0-\x7f]/g, escaped)
writeFileSync(command, `// With code of ${packagesIn(metafile).join(', ')} (docs/licences.md)\n${source}`)
writeFileSync(`${root}dist/cli/command.tables`, makeReady())
writeFileSync(`${root}dist/cli/command.classes`, classBytes(writtenClasses(parted.bundle, parted.makers.values())))

/** The packages of whose code some has gone into the bundle. */
function packagesIn({outputs}: Metafile): string[] {
  const paths = Object.values(outputs).flatMap(({inputs}) =>
    Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0),
  )
  const names = paths.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}
