import type {Role} from '../../tree/role.ts'
import type {ShownLine} from '../engine/messages.ts'
import {make} from './element.ts'
import {goal} from './keys.ts'

/** A browser lays out some thousand lines at once, not eighty thousand. */
const batch = 2000

/** The lines of a page as a list of options: one is picked at a time, by pointer or arrow keys. */
export class Lines {
  readonly #list: HTMLElement
  readonly #more: HTMLButtonElement
  readonly #picked: (index: number, onPurpose: boolean) => void
  readonly #hidden = new Set<Role>()
  #lines: readonly ShownLine[] = []
  #language: string | null = null
  #options: HTMLElement[] = []
  #current = -1

  /**
   * Fills `list` (a listbox) and its button `more`. `picked` is told which line (0-based) is picked and whether the reader went to it
   * on purpose (by key or click), not in passing.
   */
  constructor(list: HTMLElement, more: HTMLButtonElement, picked: (index: number, onPurpose: boolean) => void) {
    this.#list = list
    this.#more = more
    this.#picked = picked
    // Not `pointerover`: lines that move under a pointer at rest are no choice of a reader at the keyboard.
    list.addEventListener('pointermove', (event) => this.#pass(indexAt(event)))
    list.addEventListener('click', (event) => this.#choose(indexAt(event), true))
    list.addEventListener('focus', () => this.#enter())
    list.addEventListener('keydown', (event) => {
      const next = goal(event.key, this.#current, this.#options)
      if (next === null) return
      event.preventDefault()
      this.#choose(next, true)
    })
    more.addEventListener('click', () => this.#showMore())
  }

  /** Shows the lines of a page in a language (null: not known) from its headline on: menus stand above it. */
  show(lines: readonly ShownLine[], language: string | null): void {
    this.#lines = lines
    this.#language = language
    this.#options = []
    this.#current = -1
    this.#list.replaceChildren()
    this.#list.removeAttribute('aria-activedescendant')
    this.#showMore()
    bringAbove(
      this.#options,
      lines.findIndex(({role}) => role === 'headline'),
    )
  }

  /** Picks a line (0-based) as if the reader had, and brings it into view. */
  pick(index: number): void {
    this.#choose(index, true)
  }

  /** Hides or shows the lines of a role. */
  toggle(role: Role, on: boolean): void {
    if (on) this.#hidden.delete(role)
    else this.#hidden.add(role)
    for (const one of this.#options) if (one.dataset.role === role) one.hidden = !on
    if (this.#options[this.#current]?.hidden) this.#list.removeAttribute('aria-activedescendant')
  }

  #pass(index: number): void {
    if (index !== this.#current) this.#choose(index, false)
  }

  /** Who comes by keyboard stands on the line that was picked, or on the next that is shown. */
  #enter(): void {
    if (this.#list.hasAttribute('aria-activedescendant')) return
    const before = Math.max(0, this.#current) - 1
    this.#choose(goal('ArrowDown', before, this.#options) ?? goal('Home', 0, this.#options) ?? -1, false)
  }

  #showMore(): void {
    const first = this.#options.length
    const next = this.#lines
      .slice(first, first + batch)
      .map((line, offset) => option(line, first + offset, this.#language))
    for (const one of next) one.hidden = this.#hidden.has(one.dataset.role as Role)
    this.#options.push(...next)
    this.#list.append(...next)
    const left = this.#lines.length - this.#options.length
    this.#more.hidden = left === 0
    this.#more.textContent = `Show more lines (${left.toLocaleString('en')} left)`
  }

  #choose(index: number, onPurpose: boolean): void {
    while (index >= this.#options.length && this.#options.length < this.#lines.length) this.#showMore()
    const next = this.#options[index]
    if (next === undefined) return
    this.#options[this.#current]?.setAttribute('aria-selected', 'false')
    next.setAttribute('aria-selected', 'true')
    this.#list.setAttribute('aria-activedescendant', next.id)
    if (onPurpose) next.scrollIntoView({block: 'nearest'})
    if (index === this.#current && !onPurpose) return
    this.#current = index
    this.#picked(index, onPurpose)
  }
}

/** The line that an event happened on, or -1. */
function indexAt({target}: Event): number {
  return Number((target instanceof Element && target.closest<HTMLElement>('[role=option]')?.dataset.index) || -1)
}

function option({line, endLine, role, text}: ShownLine, index: number, language: string | null): HTMLElement {
  const number = endLine > line ? `${line}–${endLine}` : String(line)
  return make(
    'div',
    {
      role: 'option',
      id: `line-${index}`,
      class: 'line',
      'data-index': String(index),
      'data-role': role,
      'aria-selected': 'false',
    },
    make('span', {class: 'number'}, number),
    ' ',
    make('span', {class: 'role'}, role),
    ' ',
    make('span', {class: 'text', dir: 'auto', lang: language ?? ''}, text),
  )
}

/** Brings a line to the top of the list's pane, or the first where there is no such line; the window stays where it is. */
function bringAbove(options: readonly HTMLElement[], index: number): void {
  const pane = options[0]?.parentElement?.parentElement
  if (pane) pane.scrollTop = Math.max(0, (options[index]?.offsetTop ?? 0) - pane.clientHeight / 8)
}
