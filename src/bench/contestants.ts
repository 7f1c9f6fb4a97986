import type {PageFormat} from '../tree/page.ts'

/** Something that reads pages, to be timed. */
export interface Contestant {
  name: string
  run: (page: string) => unknown
}

/** wirecopy itself, from text to record. */
async function wirecopy(from: PageFormat): Promise<Contestant> {
  const {parsePage} = await import('../pipeline.ts')
  return {name: 'wirecopy', run: (page) => parsePage(page, {from})}
}

const nothing = (): void => {}

/** htmlparser2's tokenizer with handlers that do nothing: what reading the page costs at least. */
async function htmlparser2(): Promise<Contestant> {
  const {Tokenizer} = await import('htmlparser2')
  const handlers = {
    onattribdata: nothing,
    onattribend: nothing,
    onattribentity: nothing,
    onattribname: nothing,
    oncdata: nothing,
    onclosetag: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onopentagend: nothing,
    onopentagname: nothing,
    onprocessinginstruction: nothing,
    onselfclosingtag: nothing,
    ontext: nothing,
    ontextentity: nothing,
  }
  const run = (page: string): void => {
    const tokenizer = new Tokenizer({}, handlers)
    tokenizer.write(page)
    tokenizer.end()
  }
  return {name: 'htmlparser2 alone', run}
}

async function readabilitySax(): Promise<Contestant> {
  const {default: readability} = await import('readabilitySAX')
  return {name: 'readabilitySAX', run: (page) => readability.process(page, {type: 'text'})}
}

async function readability(): Promise<Contestant> {
  const [{parseHTML}, {Readability}] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  return {name: 'Readability, linkedom', run: (page) => new Readability(parseHTML(page).document).parse()}
}

async function defuddle(): Promise<Contestant> {
  const [{parseHTML}, {Defuddle}] = await Promise.all([import('linkedom'), import('defuddle/node')])
  return {name: 'Defuddle, linkedom', run: (page) => Defuddle(parseHTML(page).document, 'https://news.example/story')}
}

/** Who reads HTML; the first is what the others are measured by. */
export function htmlContestants(): Promise<Contestant[]> {
  return Promise.all([htmlparser2(), wirecopy('html'), readabilitySax(), readability(), defuddle()])
}

/** Who reads text; the first is what the other is measured by. */
export async function textContestants(): Promise<Contestant[]> {
  const [{unified}, {default: remarkParse}] = await Promise.all([import('unified'), import('remark-parse')])
  const remark = unified().use(remarkParse)
  return [{name: 'remark-parse alone', run: (page) => remark.parse(page)}, await wirecopy('text')]
}
