import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {runInNewContext} from 'node:vm'
import {build} from 'esbuild'
import {beforeAll, describe, expect, it} from 'vitest'
import {parse} from '../../src/index.ts'
import type {StoryRecord} from '../../src/tree/story.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = (path: string): string => readFileSync(`${root}fixtures/${path}`, 'utf8')

/** All that the library may find around it, beside the language: what browsers, workers and Node alike have. */
const around = {TextDecoder, TextEncoder, URL, atob}

describe('the library, bundled for browsers', () => {
  let text = ''
  let imports: string[] = []
  beforeAll(async () => {
    const {outputFiles, metafile} = await build({
      entryPoints: [`${root}src/index.ts`],
      absWorkingDir: root,
      bundle: true,
      platform: 'browser',
      conditions: ['worker'],
      format: 'iife',
      globalName: 'wirecopy',
      // What is no variable of the bundle's own is found by being renamed.
      define: Object.fromEntries(['process', 'Buffer', 'require', 'window', 'document'].map((x) => [x, `stray_${x}`])),
      metafile: true,
      write: false,
      logLevel: 'silent',
    })
    text = outputFiles[0]?.text ?? ''
    imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({path}) => path))
  })

  it('imports nothing of Node’s', () => {
    expect(imports.filter((path) => path.startsWith('node:') || path.includes('<'))).toEqual([])
    expect(imports.length).toBeGreaterThan(100)
  })

  it('asks for no process, no Buffer and no document', () => {
    expect(text.match(/\bstray_\w+.{0,60}/g) ?? []).toEqual([])
  })

  it.each(['photo-blocks-and-run-on-copy/page.txt', 'html-news-page/page.html', 'markdown-service/page.md'])(
    'tells %s where there is no process as it does where there is one',
    async (path) => {
      const script = `${text}\nwirecopy.parse(page).then((story) => JSON.stringify(story))`
      const told: string = await runInNewContext(script, {...around, page: page(path)})
      expect(JSON.parse(told) as StoryRecord).toEqual(await parse(page(path)))
    },
  )
})
