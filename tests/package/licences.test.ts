import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const licenceOf = (folder: string): string => JSON.parse(read(`${folder}/package.json`)).license

/** Rows of the tables: package and licence; those that users install say whose it is, too. */
const rows = [...read('docs/licences.md').matchAll(/^\| (\S+) \| ([^|]+) \|( .+ \|)?$/gm)]
  .map(([, name = '', licence = '', owner]) => ({name, licence, owned: owner !== undefined}))
  .filter(({name}) => name !== 'package' && name !== '---')
const listed = (owned: boolean): string[][] =>
  rows.filter((row) => row.owned === owned).map(({name, licence}) => [name, licence])

describe('docs/licences.md', () => {
  it('has the licence of every package that is installed with this one, and an owner', () => {
    const locked: Record<string, {dev?: boolean}> = JSON.parse(read('package-lock.json')).packages
    const folders = Object.keys(locked).filter((folder) => folder !== '' && locked[folder]?.dev !== true)
    const expected = folders.map((folder) => [folder.replace(/.*node_modules\//, ''), licenceOf(folder)])
    expect(expected.length).toBeGreaterThan(40)
    expect(listed(true).toSorted()).toEqual(expected.toSorted())
  })

  it('has the text of each of those licences', () => {
    const kinds = new Set(listed(true).map(([, licence]) => licence))
    expect([...kinds].filter((kind) => !read('docs/licences.md').includes(`\n## ${kind}\n`))).toEqual([])
  })

  it('has the licence of every package that this one is built and tested with', () => {
    const names = Object.keys(JSON.parse(read('package.json')).devDependencies)
    expect(listed(false).toSorted()).toEqual(names.map((name) => [name, licenceOf(`node_modules/${name}`)]).toSorted())
  })
})
