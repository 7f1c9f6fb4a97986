import {chmodSync, statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {bundleInto} from './bundle.ts'

// `npm run executable`
const name = 'dist/executable/wirecopy.cjs'
const path = fileURLToPath(new URL(`../../${name}`, import.meta.url))
await bundleInto(path)
chmodSync(path, 0o755)
console.log(`${name}, ${(statSync(path).size / 1e6).toFixed(1)} MB`)
