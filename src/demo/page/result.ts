import type {Reason} from '../../tree/page.ts'
import type {ShownPage} from '../engine/messages.ts'
import type {Engine} from './ask.ts'
import {part} from './element.ts'
import {makeFormats} from './formats.ts'
import {legendItems} from './legend.ts'
import {makeLines} from './lines.ts'
import {makePlaces} from './places.ts'
import {type Piece, storyElements} from './story.ts'
import {facts, verdict} from './summary.ts'
import {whyElements} from './why.ts'

/** A told page on the screen. */
export interface Result {
  show(page: ShownPage): void
  hide(): void
}

/** Milliseconds that a line is looked at before its reasons are asked for: passing over a page asks for none. */
const glance = 80

/** The lines of a page beside its story, each pointing at the other. `say` tells the reader what has happened. */
export function makeResult(engine: Engine, say: (text: string) => void): Result {
  const section = part('result', HTMLElement)
  const skip = part('skip', HTMLElement)
  const why = part('why', HTMLElement)
  const places = makePlaces()
  let page: ShownPage | null = null
  let reasons = new Map<number, Reason[]>()
  let waiting = 0

  const explain = async (index: number): Promise<void> => {
    const asked = page
    const found = reasons.get(index) ?? (await engine.why(index).catch(() => []))
    if (page !== asked) return
    reasons.set(index, found)
    if (picked === index && page?.lines[index]) why.replaceChildren(...whyElements(page.lines[index], found))
  }
  let picked = -1
  const lines = makeLines(part('lines', HTMLElement), part('more', HTMLButtonElement), (index, onPurpose) => {
    const line = page?.lines[index]
    if (line === undefined) return
    picked = index
    why.replaceChildren(...whyElements(line, reasons.get(index) ?? null))
    places.light(line, onPurpose)
    clearTimeout(waiting)
    waiting = setTimeout(() => void explain(index), glance)
  })
  const goTo = ({line}: Piece): void => {
    const index = page?.lines.findIndex((one) => one.line <= line && line <= one.endLine) ?? -1
    if (index >= 0) lines.pick(index)
  }
  const formats = makeFormats(engine, say, (record) => {
    const {content, pieces} = storyElements(record)
    places.set(pieces, goTo)
    return content
  })
  return {
    show: (told) => {
      page = told
      reasons = new Map()
      picked = -1
      section.hidden = false
      skip.hidden = false
      part('facts', HTMLElement).textContent = facts(told)
      part('legend', HTMLElement).replaceChildren(...legendItems(told.lines, lines.toggle))
      why.replaceChildren(hint())
      lines.show(told.lines)
      formats.show(told.record)
      part('story-title', HTMLElement).focus()
      say(verdict(told))
    },
    hide: () => {
      section.hidden = true
      skip.hidden = true
    },
  }
}

function hint(): Text {
  return document.createTextNode('Point at a line, or go through them with the arrow keys, to see why it has its role.')
}
