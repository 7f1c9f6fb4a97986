import type {Role} from '../../tree/role.ts'
import type {ShownLine} from '../engine/messages.ts'
import {make} from './element.ts'

/** The lines of a page as a list of options: one is picked at a time, by pointer or arrow keys. */
export interface Lines {
  /** Shows a page's lines from its headline on: menus stand above it. */
  show(lines: readonly ShownLine[]): void
  /** Picks a line (0-based) as if the reader had, and brings it into view. */
  pick(index: number): void
  /** Hides or shows the lines of a role. */
  toggle(role: Role, on: boolean): void
}

/** A browser lays out some thousand lines at once, not eighty thousand. */
const batch = 2000

/**
 * Fills `list` (a listbox) and its button `more`. `picked` is told which line is picked and whether the reader went to it on purpose
 * (by key or click), not in passing.
 */
export function makeLines(
  list: HTMLElement,
  more: HTMLButtonElement,
  picked: (index: number, onPurpose: boolean) => void,
): Lines {
  const hidden = new Set<Role>()
  let lines: readonly ShownLine[] = []
  let options: HTMLElement[] = []
  let current = -1

  const showMore = (): void => {
    const first = options.length
    const next = lines.slice(first, first + batch).map((line, offset) => option(line, first + offset))
    for (const one of next) one.hidden = hidden.has(one.dataset.role as Role)
    options.push(...next)
    list.append(...next)
    const left = lines.length - options.length
    more.hidden = left === 0
    more.textContent = `Show more lines (${left.toLocaleString('en')} left)`
  }
  const choose = (index: number, onPurpose: boolean): void => {
    while (index >= options.length && options.length < lines.length) showMore()
    const next = options[index]
    if (next === undefined) return
    options[current]?.setAttribute('aria-selected', 'false')
    next.setAttribute('aria-selected', 'true')
    list.setAttribute('aria-activedescendant', next.id)
    if (onPurpose) next.scrollIntoView({block: 'nearest'})
    if (index === current && !onPurpose) return
    current = index
    picked(index, onPurpose)
  }
  const indexAt = ({target}: Event): number =>
    Number((target instanceof Element && target.closest<HTMLElement>('[role=option]')?.dataset.index) || -1)

  list.addEventListener('pointerover', (event) => choose(indexAt(event), false))
  list.addEventListener('click', (event) => choose(indexAt(event), true))
  list.addEventListener('focus', () => current < 0 && choose(0, false))
  list.addEventListener('keydown', (event) => {
    const next = goal(event.key, current, options)
    if (next === null) return
    event.preventDefault()
    choose(next, true)
  })
  more.addEventListener('click', showMore)

  return {
    show: (all) => {
      lines = all
      options = []
      current = -1
      list.replaceChildren()
      list.removeAttribute('aria-activedescendant')
      showMore()
      bringAbove(
        options,
        lines.findIndex(({role}) => role === 'headline'),
      )
    },
    pick: (index) => choose(index, true),
    toggle: (role, on) => {
      if (on) hidden.delete(role)
      else hidden.add(role)
      for (const one of options) if (one.dataset.role === role) one.hidden = !on
    },
  }
}

function option({line, endLine, role, text}: ShownLine, index: number): HTMLElement {
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
    make('span', {class: 'text', dir: 'auto'}, text),
  )
}

/** Brings a line to the top of the list's pane, or the first where there is no such line; the window stays where it is. */
function bringAbove(options: readonly HTMLElement[], index: number): void {
  const pane = options[0]?.parentElement?.parentElement
  if (pane) pane.scrollTop = Math.max(0, (options[index]?.offsetTop ?? 0) - pane.clientHeight / 8)
}

/** Lines that Page Up and Page Down go over. */
const stride = 10
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: stride,
  PageUp: -stride,
}

/** Where a key leads to from a line: over lines that are hidden; null where it is no such key, or there is no line. */
function goal(key: string, from: number, options: readonly HTMLElement[]): number | null {
  const seen = (index: number): boolean => options[index]?.hidden === false
  if (key === 'Home') return nearest(0, 1, options.length, seen)
  if (key === 'End') return nearest(options.length - 1, -1, options.length, seen)
  const step = steps[key]
  if (step === undefined) return null
  const way = Math.sign(step)
  let at = from
  for (let left = Math.abs(step); left > 0; left--) {
    const next = nearest(at + way, way, options.length, seen)
    if (next === null) break
    at = next
  }
  return at === from ? null : at
}

function nearest(from: number, way: number, count: number, seen: (index: number) => boolean): number | null {
  for (let at = from; at >= 0 && at < count; at += way) if (seen(at)) return at
  return null
}
