import type {ChalkInstance} from 'chalk'
import type {Block, Page, Reason} from '../tree/page.ts'
import type {Role} from '../tree/role.ts'
import {cut} from './columns.ts'
import {oneLine} from './lede.ts'
import {visibleLine} from './visible.ts'

export interface ExplainOptions {
  /** Paints roles and dims reasons; null or absent: plain. */
  chalk?: ChalkInstance | null
  /** Columns to cut lines to; null or absent: not cut. */
  width?: number | null
}

type Colour = 'blueBright' | 'cyan' | 'gray' | 'green' | 'magenta' | 'red' | 'white' | 'yellow'

const colours: Record<Role, Colour> = {
  headline: 'yellow',
  standfirst: 'yellow',
  dateline: 'magenta',
  byline: 'magenta',
  body: 'green',
  subheading: 'green',
  caption: 'cyan',
  alt: 'cyan',
  note: 'blueBright',
  related: 'white',
  furniture: 'gray',
  duplicate: 'red',
}

const roleWidth = 'standfirst'.length

/** Each source line of a labelled page with its number, its role, how sure that is, and below it why. */
export function explain(page: Page, options: ExplainOptions = {}): string {
  const gutter = Math.max(4, String(page.children.at(-1)?.position.end.line ?? 0).length)
  return page.children.map((block) => explainBlock(block, page, gutter, options)).join('')
}

function explainBlock(block: Block, page: Page, gutter: number, {chalk, width}: ExplainOptions): string {
  const {role, confidence} = block.data
  const indent = gutter + 2 + roleWidth + 2 + 4 + 2
  const room = width === null || width === undefined ? Number.POSITIVE_INFINITY : Math.max(20, width - indent)
  const name = (role ?? '?').padEnd(roleWidth)
  const painted = chalk && role !== undefined ? chalk[colours[role]](name) : name
  const sure = confidence === undefined ? '    ' : confidence.toFixed(2)
  const output = sourceLines(block).map(({number, text}, index) => {
    const label = index === 0 ? `${painted}  ${sure}` : ' '.repeat(roleWidth + 6)
    return `${number.padStart(gutter)}  ${label}  ${cut(visibleLine(oneLine(text)), room)}`
  })
  const why = [repeats(block, page), ...(block.data.reasons ?? []).map(reasonText)].filter((piece) => piece !== '')
  if (why.length > 0) {
    const line = cut(why.join(' · '), room)
    output.push(' '.repeat(indent) + (chalk ? chalk.dim(line) : line))
  }
  return `${output.join('\n')}\n`
}

/** The lines as they stand in the source; a block whose lines the reader made is one line, whatever it spans. */
function sourceLines({value, position, data}: Block): {number: string; text: string}[] {
  const first = position.start.line
  const last = position.end.line
  const raw = data.raw?.split('\n') ?? []
  if (raw.length === last - first + 1) return raw.map((text, index) => ({number: String(first + index), text}))
  return [{number: first === last ? String(first) : `${first}-${last}`, text: value}]
}

function repeats({data}: Block, page: Page): string {
  const lines = (data.of ?? []).flatMap((index) => page.children[index]?.position.start.line ?? [])
  return lines.length === 0 ? '' : `repeats ${lines.join(', ')}`
}

function reasonText({signal, value, weight}: Reason): string {
  if (weight === null) return signal
  const shown = value === null ? 'absent' : value === 1 ? '' : String(Math.round(value * 100) / 100)
  return `${signal}${shown === '' ? '' : ` ${shown}`} (${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)})`
}
