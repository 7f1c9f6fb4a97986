// Prints invented pages as NDJSON, the same for the same seed: `node tests/batch/generate.mjs --records 1000000`.
//   --records N   how many (1000)      --seed N   another stream (1)
//   --as KEY      text, or html: pages of some 20 kB with scripts and menus (text)
//   --damaged P   per cent of the records that are broken, each in one of seven ways (1)
import {once} from 'node:events'
import {parseArgs} from 'node:util'

const {values} = parseArgs({
  options: {
    records: {type: 'string', default: '1000'},
    seed: {type: 'string', default: '1'},
    as: {type: 'string', default: 'text'},
    damaged: {type: 'string', default: '1'},
  },
})

/** Mulberry32, a random number generator of Tommy Ettinger in the public domain: numbers from 0 to 1. */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const towns = ['Ostrel', 'Vannick', 'Lower Quay', 'Marrowdale', 'Tessaly Bridge', 'Corvin', 'Hask', 'Pelling']
const people = ['Ida Marsh', 'Tomas Wren', 'Nell Okoro', 'Jun Hallam', 'Petra Voss', 'Sami Brand', 'Ruth Alder']
const bodies = ['the harbour board', 'the school council', 'the water company', 'the fire service', 'the county court']
const things = ['a footbridge', 'the old mill', 'a bus depot', 'the night ferry', 'a reservoir', 'the market hall']
const acts = ['closed', 'reopened', 'sold', 'repaired', 'flooded', 'inspected', 'put up for sale']
const reasons = [
  'after a week of rain',
  'because its licence ran out',
  'despite two petitions',
  'as costs rose by a third',
]
const agencies = ['(AP)', '(Reuters)', '(AFP)', '']
const months = ['January', 'March', 'May', 'August', 'October']

function makerOf(random) {
  const of = (list) => list[Math.floor(random() * list.length)]
  const number = (most) => 2 + Math.floor(random() * most)
  const capital = (text) => text[0].toUpperCase() + text.slice(1)
  const sentences = [
    () =>
      `${capital(of(bodies))} said on Monday that ${of(things)} in ${of(towns)} would be ${of(acts)} ${of(reasons)}.`,
    () => `Some ${number(900)} people live within a mile of it, and ${number(90)} of them had asked for a hearing.`,
    () => `“We were told ${number(9)} days too late,” said ${of(people)}, who runs a shop in ${of(towns)}.`,
    () =>
      `A spokesman for ${of(bodies)} said that the work would take ${number(20)} months and cost £${number(80)} million.`,
    () => `${of(people)}, an engineer, had warned in a letter that ${of(things)} could not wait for another winter.`,
    () => `Traffic will be led through ${of(towns)} until the end of the year.`,
  ]
  return () => {
    const town = of(towns)
    const thing = of(things)
    const agency = of(agencies)
    const paragraphs = Array.from({length: 4}, () => `${of(sentences)()} ${of(sentences)()}`)
    return {
      headline: capital(`${thing} near ${town} ${of(acts)} ${of(reasons)}`),
      byline: `By ${of(people)}`,
      time: `${number(26)} ${of(months)} 2021, ${10 + number(10)}:${10 + number(40)}`,
      paragraphs: [`${town.toUpperCase()} ${agency} — ${paragraphs[0]}`, ...paragraphs.slice(1)],
    }
  }
}

function textOf({headline, byline, time, paragraphs}) {
  return ['Home', headline, byline, time, ...paragraphs, 'Related stories', 'Sign up for our newsletter'].join('\n\n')
}

function htmlOf({headline, byline, time, paragraphs}, random) {
  const filler = `var settings = ${JSON.stringify(Array.from({length: 900}, () => Math.floor(random() * 1e9)))}`
  const menu = towns.map((town) => `<li><a href="/${town.toLowerCase().replace(' ', '-')}">${town}</a></li>`).join('')
  const copy = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | The Ostrel Herald</title>
<script>${filler}</script><style>${'.story p{margin:0 0 1em;color:#222}\n'.repeat(120)}</style></head>
<body><nav><ul>${menu}</ul></nav><article class="story"><h1>${headline}</h1><p class="byline">${byline}</p><time>${time}</time>
${copy}</article><aside><h2>Most read</h2><ul>${menu}</ul></aside><footer>© The Ostrel Herald</footer></body></html>`
}

const broken = [
  (line) => line.slice(0, line.length >> 1),
  () => 'no JSON at all',
  () => '[1, 2, 3]',
  () => '"only a string"',
  (_line, id) => JSON.stringify({id}),
  (_line, id) => JSON.stringify({id, text: 17}),
  (_line, id) => JSON.stringify({id, text: ''}),
]

const random = randomFrom(Number(values.seed))
const make = makerOf(random)
const damage = randomFrom(Number(values.seed) + 1)
const records = Number(values.records)
const share = Number(values.damaged) / 100
let chunk = ''
for (let index = 0; index < records; index++) {
  const story = make()
  const id = `${values.seed}-${index}`
  const page = values.as === 'html' ? htmlOf(story, random) : textOf(story)
  const line = JSON.stringify({id, url: `https://herald.example/${id}`, [values.as]: page})
  chunk += `${damage() < share ? broken[Math.floor(damage() * broken.length)](line, id) : line}\n`
  if (chunk.length < 65536 && index < records - 1) continue
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
  chunk = ''
}
