import type {FormatName} from '../engine/messages.ts'
import {type Engine, givenUp} from './ask.ts'
import {copy} from './clipboard.ts'
import {make, part} from './element.ts'
import {makeTabs} from './tabs.ts'

/** Longer texts are shown in part, since a browser lays out megabytes of text for seconds; they are copied whole. */
const longest = 200_000
const titles: Readonly<Record<FormatName, string>> = {
  markdown: 'Markdown',
  json: 'JSON',
  ndjson: 'NDJSON',
  ninjs: 'ninjs',
  text: 'Text',
  explain: 'Explanation',
}

/** The story, and as which format its tab names; what the button copies is Markdown where the story itself is shown. */
export class Formats {
  readonly #engine: Engine
  readonly #panel = part('panel', HTMLElement)
  readonly #article = part('story', HTMLElement)
  readonly #output = part('output', HTMLElement)
  readonly #button = part('copy', HTMLButtonElement)
  readonly #open: (name: string) => void
  #texts = new Map<FormatName, Promise<string>>()
  #format: FormatName = 'markdown'

  /** `say` tells the reader what has happened. */
  constructor(engine: Engine, say: (text: string) => void) {
    this.#engine = engine
    this.#open = makeTabs(part('formats', HTMLElement), this.#panel, (name) => this.#choose(name))
    this.#button.addEventListener('click', async () => {
      const {title, done} = await this.#copy()
      const byHand = 'The browser did not let it be copied: select the text and copy it by hand.'
      say(done ? `${title} copied.` : byHand)
    })
  }

  /** Shows the story of another page. */
  show(story: readonly HTMLElement[], language: string | null): void {
    this.#texts = new Map()
    this.#article.lang = language ?? ''
    this.#article.replaceChildren(...story)
    this.#open('story')
  }

  #choose(name: string): void {
    const isStory = name === 'story'
    this.#format = isStory ? 'markdown' : (name as FormatName)
    this.#article.hidden = !isStory
    this.#output.hidden = isStory
    this.#output.dataset.name = name
    this.#button.setAttribute('aria-label', `Copy ${titles[this.#format]}`)
    this.#panel.scrollTop = 0
    if (!isStory) void this.#showText(this.#format)
  }

  async #showText(name: FormatName): Promise<void> {
    const asked = this.#texts
    this.#output.replaceChildren('…')
    const text = await this.#textOf(name).catch((error: unknown) => (error === givenUp ? '' : String(error)))
    if (asked !== this.#texts || name !== this.#format) return
    this.#output.replaceChildren(text.slice(0, longest))
    if (text.length > longest) this.#output.append(make('em', {}, '\n… shown in part; it is copied whole.'))
    if (text === '')
      this.#output.append(make('em', {}, 'Nothing: the page has no story, and this format nothing to say of that.'))
  }

  #textOf(name: FormatName): Promise<string> {
    const text = this.#texts.get(name) ?? this.#engine.format(name)
    this.#texts.set(name, text)
    return text
  }

  async #copy(): Promise<{title: string; done: boolean}> {
    const title = titles[this.#format]
    const text = await this.#textOf(this.#format).catch(() => null)
    return {title, done: text !== null && (await copy(text))}
  }
}
