import type {GivenPage} from '../engine/messages.ts'
import {Engine, givenUp} from './ask.ts'
import {part} from './element.ts'
import {Input} from './input.ts'
import {Result} from './result.ts'

const engine = new Engine()
const status = part('status', HTMLElement)
const clock = part('clock', HTMLElement)
const busy = part('busy', HTMLElement)
const given = part('given', HTMLDetailsElement)
const result = new Result(engine, say)
let reading = 0

/** What is said here is read out by screen readers. */
function say(text: string): void {
  status.textContent = text
}

/** Reads a page and shows it; the field it came from is folded away, and the reader led to the story. */
async function read(page: GivenPage): Promise<void> {
  const turn = ++reading
  const stopClock = startClock()
  say('Reading the page …')
  try {
    const told = await engine.read(page)
    if (turn !== reading) return
    given.open = told.lines.length === 0
    result.show(told)
  } catch (error) {
    if (turn !== reading) return
    result.hide()
    given.open = true
    say(error === givenUp ? 'Stopped.' : `This page cannot be read: ${(error as Error).message}.`)
  } finally {
    if (turn === reading) stopClock()
  }
}

let ticking = 0

/** Shows how long a page has been read for, once it takes long enough for someone to wonder. */
function startClock(): () => void {
  clearInterval(ticking)
  const start = Date.now()
  busy.hidden = true
  ticking = setInterval(() => {
    busy.hidden = false
    clock.textContent = `${Math.round((Date.now() - start) / 1000)} s`
  }, 500)
  return () => {
    clearInterval(ticking)
    busy.hidden = true
  }
}

part('stop', HTMLButtonElement).addEventListener('click', () => engine.stop())
new Input(read, say)
