import {visibleLine} from '../../format/visible.ts'
import type {PageFormat} from '../../tree/page.ts'
import type {GivenPage} from '../engine/messages.ts'
import {openDrops} from './drop.ts'
import {make, part} from './element.ts'

/** A field lays out some hundred thousand characters well; a longer page is read without standing in it. */
const longestField = 300_000
/** As the command has it: what is larger is no page. */
const largestFile = 100 * 1024 * 1024

interface Sample {
  title: string
  name: string
  text: string
}

/** The ways in which a page is given: pasted, typed, opened, dropped, a sample. `refuse` is told why a file is not taken. */
export function makeInput(give: (page: GivenPage) => void, refuse: (reason: string) => void): void {
  const field = part('text', HTMLTextAreaElement)
  const from = part('from', HTMLSelectElement)
  const file = part('file', HTMLInputElement)
  const named = part('named', HTMLElement)
  let held: Omit<GivenPage, 'from'> | null = null

  const read = (): void => {
    const page = held ?? {content: field.value, name: null}
    if (page.content.length === 0) refuse('There is no page yet: paste one, open a file, or take a sample.')
    else give({...page, from: from.value as 'auto' | PageFormat})
  }
  const take = (content: string | Uint8Array, name: string | null): void => {
    const fits = typeof content === 'string' && content.length <= longestField
    held = fits && name === null ? null : {content, name}
    field.value = fits ? content : ''
    named.textContent = held === null ? '' : `${visibleLine(name ?? 'Pasted text')}, ${sizeOf(content.length)}`
    read()
  }
  const takeFile = async (chosen: File): Promise<void> => {
    if (chosen.size > largestFile) return refuse(`This file is larger than ${sizeOf(largestFile)}.`)
    try {
      take(new Uint8Array(await chosen.arrayBuffer()), chosen.name)
    } catch {
      refuse('This cannot be read: a folder, or a file that is gone.')
    }
  }

  field.addEventListener('input', () => {
    held = null
    named.textContent = ''
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read()
  })
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const [pasted] = event.clipboardData?.files ?? []
    const whole = event.target !== field || field.selectionEnd - field.selectionStart === field.value.length
    if (!whole || (text === '' && pasted === undefined)) return
    event.preventDefault()
    if (text === '' && pasted !== undefined) void takeFile(pasted)
    else take(text, null)
  })
  from.addEventListener('change', () => (held !== null || field.value !== '') && read())
  part('read', HTMLButtonElement).addEventListener('click', read)
  part('open', HTMLButtonElement).addEventListener('click', () => file.click())
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    if (chosen !== undefined) void takeFile(chosen)
    file.value = ''
  })
  openDrops(takeFile, (text) => take(text, null))
  for (const {title, name, text} of JSON.parse(part('samples', HTMLScriptElement).text) as Sample[]) {
    const button = make('button', {type: 'button', class: 'sample', 'aria-label': `Sample: ${title}`}, title)
    button.addEventListener('click', () => {
      from.value = 'auto'
      take(text, name)
    })
    part('sample-list', HTMLElement).append(button)
  }
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
