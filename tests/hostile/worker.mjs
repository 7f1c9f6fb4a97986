// Makes all that can be made of a page, one a message, in a thread of its own that can be killed. `workerData.counted`: counts
// what that took (`work.mjs`), which makes it slower.
import {createHash} from 'node:crypto'
import {parentPort, workerData} from 'node:worker_threads'
import {startCounting} from './work.mjs'

const count = workerData.counted ? await startCounting() : async () => null
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
  const page = await labelPage(text, {from})
  const printed = {
    json: formats.json(record),
    markdown: formats.markdown(record, {include: all}),
    text: formats.text(record, {include: all}),
    ninjs: formats.ninjs(record, hash('sha256')),
    explain: explain(page),
    ndjson: explainNdjson(page, record.source, hash('sha1')),
  }
  return {record, page, printed}
}

const warm = 'Harbour board meets\n\nBy Jane Roe\n\nPORT ELLIN, Ohio (AP) — The board met.\n\nPhoto: Jane Roe/PNA\n'
for (const from of ['text', 'markdown', 'html']) await tell({text: warm, from})
await count()

parentPort.on('message', async ({id, text, from}) => {
  const {record, page, printed} = await tell({text, from})
  const work = await count()
  parentPort.postMessage({
    id,
    work,
    record,
    faults: audit(page).map(String),
    story: page.data.story,
    lines: page.data.lineCount,
    sizes: Object.fromEntries(Object.entries(printed).map(([name, output]) => [name, output.length])),
  })
})
