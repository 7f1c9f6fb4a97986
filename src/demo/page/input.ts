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

/** The ways in which a page is given: typed, pasted, opened, dropped, a sample. */
export class Input {
  readonly #field = part('text', HTMLTextAreaElement)
  readonly #from = part('from', HTMLSelectElement)
  readonly #named = part('named', HTMLElement)
  readonly #give: (page: GivenPage) => void
  readonly #refuse: (reason: string) => void
  /** A page that does not stand in the field, or has a name. */
  #held: Omit<GivenPage, 'from'> | null = null

  /** `refuse` is told why a page is not taken. */
  constructor(give: (page: GivenPage) => void, refuse: (reason: string) => void) {
    this.#give = give
    this.#refuse = refuse
    this.#hearField()
    this.#hearFiles()
    this.#offerSamples()
    document.addEventListener('paste', (event) => this.#paste(event))
    this.#from.addEventListener('change', () => (this.#held !== null || this.#field.value !== '') && this.#read())
    part('read', HTMLButtonElement).addEventListener('click', () => this.#read())
  }

  #hearField(): void {
    this.#field.addEventListener('input', () => {
      this.#held = null
      this.#named.textContent = ''
    })
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#read()
    })
  }

  #hearFiles(): void {
    const file = part('file', HTMLInputElement)
    part('open', HTMLButtonElement).addEventListener('click', () => file.click())
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? []
      if (chosen !== undefined) void this.#takeFile(chosen)
      file.value = ''
    })
    openDrops(
      (dropped) => void this.#takeFile(dropped),
      (text) => this.#take(text, null),
    )
  }

  #offerSamples(): void {
    for (const {title, name, text} of JSON.parse(part('samples', HTMLScriptElement).text) as Sample[]) {
      const button = make('button', {type: 'button', class: 'sample', 'aria-label': `Sample: ${title}`}, title)
      button.addEventListener('click', () => {
        this.#from.value = 'auto'
        this.#take(text, name)
      })
      part('sample-list', HTMLElement).append(button)
    }
  }

  /** What is pasted elsewhere, or over the whole of the field, is another page; else the field's own business. */
  #paste(event: ClipboardEvent): void {
    const {selectionStart, selectionEnd, value} = this.#field
    const whole = event.target !== this.#field || selectionEnd - selectionStart === value.length
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const [file] = event.clipboardData?.files ?? []
    if (!whole || (text === '' && file === undefined)) return
    event.preventDefault()
    if (text === '' && file !== undefined) void this.#takeFile(file)
    else this.#take(text, null)
  }

  async #takeFile(file: File): Promise<void> {
    if (file.size > largestFile) return this.#refuse(`This file is larger than ${sizeOf(largestFile)}.`)
    try {
      this.#take(new Uint8Array(await file.arrayBuffer()), file.name)
    } catch {
      this.#refuse('This cannot be read: a folder, or a file that is gone.')
    }
  }

  #take(content: string | Uint8Array, name: string | null): void {
    const fits = typeof content === 'string' && content.length <= longestField
    this.#held = fits && name === null ? null : {content, name}
    this.#field.value = fits ? content : ''
    const title = visibleLine(name ?? 'Pasted text')
    this.#named.textContent = this.#held === null ? '' : `${title}, ${sizeOf(content.length)}`
    this.#read()
  }

  #read(): void {
    const page = this.#held ?? {content: this.#field.value, name: null}
    if (page.content.length > 0) this.#give({...page, from: this.#from.value as 'auto' | PageFormat})
    else this.#refuse('There is no page yet: paste one, open a file, or take a sample.')
  }
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
