import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {describe, expect, test} from 'vitest'

/** Which folders of src each folder may import from, besides itself: a star with `tree` and `parse` in the middle. */
const allowed: Record<string, readonly string[]> = {
  tree: [],
  parse: ['tree'],
  source: ['tree', 'parse'],
  read: ['tree', 'parse'],
  label: ['tree', 'parse'],
  tell: ['tree', 'parse'],
  format: ['tree', 'parse'],
  group: ['tree', 'parse'],
  cli: ['tree', 'parse', 'source', 'format', 'group', '.'],
  train: ['tree', 'parse', 'source', 'read', 'label', 'tell', 'format', '.'],
  demo: ['tree', 'parse', 'source', 'read', 'label', 'tell', 'format', '.'],
  bench: ['tree', 'parse', 'train', '.'],
  '.': ['tree', 'parse', 'source', 'read', 'label', 'tell', 'format'],
}

const src = new URL('../src', import.meta.url).pathname
const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))
const layerOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] as string) : '.')
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path as string)),
  )

describe('a stage knows only the vocabulary and the grammars', () => {
  for (const layer of Object.keys(allowed))
    test(layer === '.' ? 'src itself' : layer, () => {
      const strays = files
        .filter((file) => layerOf(file) === layer)
        .flatMap((file) => importsOf(file).map((path) => [file, path] as const))
        .filter(([, path]) => layerOf(path) !== layer && !allowed[layer]?.includes(layerOf(path)))
      expect(strays).toEqual([])
    })

  test('there is no folder that the star does not name', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in allowed))).toEqual([])
  })
})

test('the library knows no process: no console, no exit, no argv outside the command line and the developer’s tools', () => {
  const strays = files
    .filter((file) => !['cli', 'train', 'demo', 'bench'].includes(layerOf(file)))
    .filter((file) => /\bconsole\.|\bprocess\./.test(readFileSync(join(src, file), 'utf8')))
  expect(strays).toEqual([])
})
