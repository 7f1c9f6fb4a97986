import {mkdirSync, writeFileSync} from 'node:fs'
import {assemble} from './assemble.ts'

// `npm run demo`
const folder = new URL('../../dist/demo/', import.meta.url)
mkdirSync(folder, {recursive: true})
writeFileSync(new URL('index.html', folder), await assemble())
console.log('dist/demo/index.html')
