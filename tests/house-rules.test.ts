import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const document = readFileSync(join(root, 'docs/house-rules.md'), 'utf8')

/** The fenced blocks of the document in a language, in order. */
function blocks(language: string): string[] {
  return document
    .split(`\n\`\`\`${language}\n`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('\n```') + 1))
}

const examples = blocks('js')
const outputs = blocks('text')

/** What an example prints, run as a reader would run it. */
function printed(example: string, name: string): string {
  const folder = join(root, '.cache/house-rules')
  mkdirSync(folder, {recursive: true})
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, example)
  return execFileSync(process.execPath, [file], {cwd: root, encoding: 'utf8'})
}

it.each(examples.map((example, index) => [index, example]))('example %i prints what it says', (index, example) => {
  expect(printed(example, `example-${index}`)).toBe(outputs[index])
})

it('has examples, and an output for each', () => {
  expect([examples.length, outputs.length]).toEqual([2, 2])
})

it('makes the archive’s line a note only where the rule is in the pipeline', () => {
  const rule = '.use(archiveLines)'
  expect(examples[0]).toContain(rule)
  expect(printed((examples[0] ?? '').replace(rule, ''), 'without')).not.toContain('[archive-desk]')
})
