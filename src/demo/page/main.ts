import type {GivenPage} from '../engine/messages.ts'
import {givenUp, makeEngine} from './ask.ts'
import {part} from './element.ts'
import {makeInput} from './input.ts'
import {makeResult} from './result.ts'

const engine = makeEngine()
const status = part('status', HTMLElement)
const clock = part('clock', HTMLElement)
const busy = part('busy', HTMLElement)
const given = part('given', HTMLDetailsElement)
const result = makeResult(engine, (said) => {
  status.textContent = said
})
let reading = 0

/** Reads a page and shows it; the field it came from is folded away, and the reader led to the story. */
async function read(page: GivenPage): Promise<void> {
  const turn = ++reading
  const stopClock = startClock()
  status.textContent = 'Reading the page …'
  try {
    const told = await engine.read(page)
    if (turn !== reading) return
    given.open = told.lines.length === 0
    result.show(told)
  } catch (error) {
    if (turn !== reading) return
    result.hide()
    given.open = true
    status.textContent = error === givenUp ? 'Stopped.' : `This page cannot be read: ${(error as Error).message}.`
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
makeInput(read, (reason) => {
  status.textContent = reason
})
