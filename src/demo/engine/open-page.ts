import {explain as explainPage} from '../../format/explain.ts'
import {json} from '../../format/json.ts'
import {markdown} from '../../format/markdown.ts'
import {ndjson} from '../../format/ndjson.ts'
import {ninjs} from '../../format/ninjs.ts'
import {text as plainText} from '../../format/text.ts'
import {visible} from '../../format/visible.ts'
import {type Judgement, judge} from '../../label/judge.ts'
import {readModel} from '../../label/model/read-model.ts'
import {reasonsFor} from '../../label/reasons.ts'
import {type ToldPage, tellPage} from '../../pipeline.ts'
import {decode, looksBinary} from '../../source/decode.ts'
import type {Block, Page, Reason} from '../../tree/page.ts'
import type {FormatName, GivenPage, ShownLine, ShownPage} from './messages.ts'
import {sha256} from './sha256.ts'

/** A page that has been told, and what is kept of it so that lines can be explained when someone asks. */
export interface OpenPage extends ToldPage {
  judgement: Judgement | null
}

/** Longer lines are shown in part: no one reads them, and browsers take seconds to lay them out. */
const longest = 3000
/** Reasons of all lines of a longer page would take minutes. */
const mostExplained = 4000

/** Decodes, reads, labels and tells a page. Throws where it is no text at all. */
export async function openPage({content, name, from}: GivenPage): Promise<OpenPage> {
  if (typeof content !== 'string' && looksBinary(content)) throw new Error('this is not text')
  const {text, encoding} = typeof content === 'string' ? {text: content, encoding: null} : decode(content)
  return {...(await tellPage(text, {path: name, from, source: {encoding}})), judgement: null}
}

/** What the browser page needs of it; control characters and bidi overrides made visible. */
export function shown({record, page}: OpenPage): ShownPage {
  return {record, lines: page === null ? [] : page.children.map((block) => shownLine(block, page))}
}

function shownLine({value, position, data}: Block, page: Page): ShownLine {
  const text = data.raw ?? value
  return {
    line: position.start.line,
    endLine: position.end.line,
    text: visible(text.length > longest ? `${text.slice(0, longest)} … (${text.length - longest} more)` : text),
    role: data.role ?? 'furniture',
    confidence: data.confidence ?? 0,
    rival: data.rival ?? null,
    of: (data.of ?? []).flatMap((index) => page.children[index]?.position.start.line ?? []),
  }
}

/** Why the block at an index (0-based) has its role. */
export function explain(open: OpenPage, index: number): Reason[] {
  const {page} = open
  const data = page?.children[index]?.data
  if (!page || !data?.role) return []
  open.judgement ??= judge(page, readModel())
  data.reasons ??= reasonsFor(open.judgement, readModel(), index, data.role)
  return data.reasons
}

/** The story in a format of the command, or its page explained; of a very long page, without the reasons. */
export function formatted(open: OpenPage, name: FormatName): string {
  const {page, record} = open
  switch (name) {
    case 'markdown':
      return markdown(record)
    case 'text':
      return plainText(record)
    case 'json':
      return json(record)
    case 'ndjson':
      return ndjson(record)
    case 'ninjs':
      return ninjs(record, sha256)
    case 'explain':
      if (page === null) return ''
      if (page.children.length <= mostExplained) for (const index of page.children.keys()) explain(open, index)
      return explainPage(page)
  }
}
