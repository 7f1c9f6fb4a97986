// Writes the patterns that the built library's modules make while they are loaded, as JSON: `[{text, where}]`.
import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const found = []
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, given) {
    const made = Reflect.construct(target, given, target)
    const from = /\/dist\/([\w/-]+)\.js/.exec(new Error().stack ?? '')?.[1]
    if (from !== undefined) found.push({text: String(made), where: from})
    return made
  },
})
const stages = /^(?:format|group|label|parse|read|source|tell|tree)[\\/].*\.ts$/
for (const file of readdirSync(fileURLToPath(new URL('../../src/', import.meta.url)), {recursive: true}).sort())
  if (stages.test(file)) await import(new URL(`../../dist/${file.replace('.ts', '.js')}`, import.meta.url))
process.stdout.write(JSON.stringify(found))
