import type {Reason} from '../../tree/page.ts'
import type {ShownPage} from '../engine/messages.ts'
import type {Engine} from './ask.ts'
import {part} from './element.ts'
import {Formats} from './formats.ts'
import {legendItems} from './legend.ts'
import {Lines} from './lines.ts'
import {Places} from './places.ts'
import {type Piece, storyElements} from './story.ts'
import {facts, verdict} from './summary.ts'
import {whyElements} from './why.ts'

/** Milliseconds that a line is looked at before its reasons are asked for: passing over a page asks for none. */
const glance = 80
const hint = 'Point at a line, or go through them with the arrow keys, to see why it has its role.'

/** A told page on the screen: its lines beside its story, each pointing at the other. */
export class Result {
  readonly #engine: Engine
  readonly #say: (text: string) => void
  readonly #section = part('result', HTMLElement)
  readonly #skip = part('skip', HTMLElement)
  readonly #why = part('why', HTMLElement)
  readonly #places = new Places()
  readonly #formats: Formats
  readonly #lines: Lines
  #page: ShownPage | null = null
  #reasons = new Map<number, Reason[]>()
  #picked = -1
  #waiting = 0

  /** `say` tells the reader what has happened. */
  constructor(engine: Engine, say: (text: string) => void) {
    this.#engine = engine
    this.#say = say
    this.#formats = new Formats(engine, say)
    const more = part('more', HTMLButtonElement)
    this.#lines = new Lines(part('lines', HTMLElement), more, (index, onPurpose) => this.#look(index, onPurpose))
  }

  show(told: ShownPage): void {
    this.#page = told
    this.#reasons = new Map()
    this.#picked = -1
    this.#section.hidden = false
    this.#skip.hidden = false
    part('facts', HTMLElement).textContent = facts(told)
    const legend = legendItems(told.lines, (role, on) => this.#lines.toggle(role, on))
    part('legend', HTMLElement).replaceChildren(...legend)
    this.#why.replaceChildren(hint)
    this.#lines.show(told.lines, told.record.language)
    const {content, pieces} = storyElements(told.record)
    this.#places.set(pieces, (piece) => this.#goTo(piece))
    this.#formats.show(content, told.record.language)
    part('story-title', HTMLElement).focus()
    this.#say(verdict(told))
  }

  hide(): void {
    this.#section.hidden = true
    this.#skip.hidden = true
  }

  #look(index: number, onPurpose: boolean): void {
    const line = this.#page?.lines[index]
    if (line === undefined) return
    this.#picked = index
    this.#why.replaceChildren(...whyElements(line, this.#reasons.get(index) ?? null))
    this.#places.light(line, onPurpose)
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => void this.#explain(index), glance)
  }

  async #explain(index: number): Promise<void> {
    const page = this.#page
    const found = this.#reasons.get(index) ?? (await this.#engine.why(index).catch(() => []))
    const line = page?.lines[index]
    if (page !== this.#page || line === undefined) return
    this.#reasons.set(index, found)
    if (this.#picked === index) this.#why.replaceChildren(...whyElements(line, found))
  }

  #goTo({line}: Piece): void {
    const index = this.#page?.lines.findIndex((one) => one.line <= line && line <= one.endLine) ?? -1
    if (index >= 0) this.#lines.pick(index)
  }
}
