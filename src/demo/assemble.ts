import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** Invented pages that are one click away. */
const samples = [
  {title: 'Text', folder: 'photo-blocks-and-run-on-copy', name: 'page.txt'},
  {title: 'HTML', folder: 'html-news-page', name: 'page.html'},
  {title: 'Markdown', folder: 'markdown-service', name: 'page.md'},
  {title: 'Japanese', folder: 'japanese-daily', name: 'page.txt'},
]

/** In the order in which one overrules another. */
const sheets = ['colours', 'page', 'given', 'result', 'story', 'lines', 'screens']

/**
 * The demonstration as one HTML document with everything in it. The engine stands in it once, as text: the page makes a worker
 * of it, or a script where it may not.
 */
export async function assemble(): Promise<string> {
  const [engine, page] = await Promise.all([bundle('src/demo/engine/engine.ts'), bundle('src/demo/page/main.ts')])
  const style = sheets.map((name) => read(`src/demo/style/${name}.css`)).join('\n')
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(page)} ${hashOf(engine)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types wirecopy',
  ].join('; ')
  const pages = samples.map(({title, folder, name}) => ({title, name, text: read(`fixtures/${folder}/${name}`)}))
  const parts: Readonly<Record<string, string>> = {
    policy,
    style,
    samples: inScript(JSON.stringify(pages)),
    engine,
    page,
  }
  return read('src/demo/page.html').replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] as string)
}

/** A module and all it needs as one script for browsers, workers included (`worker`: packages must not look for a document). */
async function bundle(path: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [`${root}${path}`],
    absWorkingDir: root,
    bundle: true,
    platform: 'browser',
    conditions: ['worker'],
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    write: false,
    logLevel: 'warning',
  })
  return inScript(outputFiles[0]?.text.trim() ?? '')
}

/** Code or JSON as it may stand in a script element, which such text would end or turn into a comment. */
function inScript(code: string): string {
  return code.replace(/<(?=!--|\/?script)/gi, '\\u003C')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
