import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build, type Plugin} from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Modules that look for files beside them, and what stands in their place where there are none. */
const inPlace: readonly (readonly [module: RegExp, contents: () => string])[] = [
  [/\/cli\/version\.ts$/, () => `export const version = () => '${packageVersion()}'`],
  [/\/cli\/worker-url\.ts$/, () => 'export const workerUrl = () => new URL(import.meta.url)'],
]

const swap: Plugin = {
  name: 'swap',
  setup({onLoad}) {
    for (const [filter, contents] of inPlace) onLoad({filter}, () => ({contents: contents(), loader: 'ts'}))
  },
}

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

function packageVersion(): string {
  return (JSON.parse(read('package.json')) as {version: string}).version
}

/** Licences ask to go with every copy. */
function licences(): string {
  return `/*\n${read('LICENSE')}\n${read('docs/licences.md')}*/`
}

/**
 * Writes the whole command, model and packages included, as one CommonJS script that Node runs wherever it lies. The name of the file should
 * end in `.cjs`, so that no `package.json` around it has a say in what it is.
 */
export async function bundleInto(outfile: string): Promise<void> {
  await build({
    entryPoints: [`${root}src/executable/entry.ts`],
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    // What esbuild takes for unknown to Node 20 it writes as `new RegExp`, which is compiled wherever it is met.
    supported: {'dynamic-import': false, 'regexp-unicode-property-escapes': true},
    define: {'import.meta.url': 'ownUrl'},
    banner: {
      js: "#!/usr/bin/env node\n// wirecopy, with code of the packages that are named at its end\nconst ownUrl = require('node:url').pathToFileURL(__filename).href;",
    },
    footer: {js: licences()},
    plugins: [swap],
    logLevel: 'warning',
  })
}
