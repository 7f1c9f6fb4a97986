// Makes all that can be made of a page, one a message, in a process of its own that can be killed. `counted`: counts what
// that took (`work.mjs`), which makes it slower.
import {createHash} from 'node:crypto'
import {startCounting} from './work.mjs'

const count = process.argv[2] === 'counted' ? await startCounting() : async () => null
const {labelPage, parsePage} = await import('../../dist/pipeline.js')
const {audit} = await import('../../dist/label/ledger.js')
const formats = {
  json: (await import('../../dist/format/json.js')).json,
  markdown: (await import('../../dist/format/markdown.js')).markdown,
  text: (await import('../../dist/format/text.js')).text,
  ninjs: (await import('../../dist/format/ninjs.js')).ninjs,
}
const {explain} = await import('../../dist/format/explain.js')
const {explainNdjson} = await import('../../dist/format/explain-ndjson.js')
const hash = (name) => (text) => createHash(name).update(text).digest('hex')
const all = ['related', 'furniture', 'notes', 'duplicates', 'front-matter']

/** Everything that can be made of a page. */
async function tell({text, from}) {
  const record = await parsePage(text, {from})
  const {page} = await labelPage(text, {from})
  formats.json(record)
  formats.markdown(record, {include: all})
  formats.text(record, {include: all})
  formats.ninjs(record, hash('sha256'))
  explain(page)
  explainNdjson(page, record.source)
  return {record, page}
}

const warm = 'Harbour board meets\n\nBy Jane Roe\n\nPORT ELLIN, Ohio (AP) — The board met.\n\nPhoto: Jane Roe/PNA\n'
for (const from of ['text', 'markdown', 'html']) await tell({text: warm, from})
await count()

process.on('message', async ({text, from}) => {
  const {record, page} = await tell({text, from})
  process.send({record, faults: audit(page).map(String), work: await count()})
})
