import type {StoryRecord} from '../../tree/story.ts'
import type {FormatName} from '../engine/messages.ts'
import {type Engine, givenUp} from './ask.ts'
import {copy} from './clipboard.ts'
import {make, part} from './element.ts'
import {makeTabs} from './tabs.ts'

/** The story in the format that its tab names. */
export interface Formats {
  show(record: StoryRecord): void
}

/** Longer texts are shown in part, since a browser lays out megabytes of text for seconds; they are copied whole. */
const longest = 200_000
const titles: Readonly<Record<FormatName, string>> = {
  markdown: 'Markdown',
  json: 'JSON',
  ndjson: 'NDJSON',
  ninjs: 'ninjs',
  text: 'text',
  explain: 'explanation',
}

/** Tabs of formats, and the button that copies what is chosen: Markdown where the story itself is shown, made by `story`. */
export function makeFormats(
  engine: Engine,
  say: (text: string) => void,
  story: (record: StoryRecord) => readonly HTMLElement[],
): Formats {
  const panel = part('panel', HTMLElement)
  const article = part('story', HTMLElement)
  const output = part('output', HTMLElement)
  const button = part('copy', HTMLButtonElement)
  let texts = new Map<FormatName, Promise<string>>()
  let format: FormatName = 'markdown'

  const textOf = (name: FormatName): Promise<string> => {
    const known = texts.get(name) ?? engine.format(name)
    texts.set(name, known)
    return known
  }
  const choose = makeTabs(part('formats', HTMLElement), panel, (name) => {
    const isStory = name === 'story'
    format = isStory ? 'markdown' : (name as FormatName)
    article.hidden = !isStory
    output.hidden = isStory
    output.dataset.name = name
    button.setAttribute('aria-label', `Copy ${titles[format]}`)
    panel.scrollTop = 0
    if (!isStory) void showText(format)
  })
  const showText = async (name: FormatName): Promise<void> => {
    const asked = texts
    output.replaceChildren('…')
    const text = await textOf(name).catch((error: unknown) => (error === givenUp ? '' : String(error)))
    if (asked !== texts || name !== format) return
    output.replaceChildren(text.length > longest ? text.slice(0, longest) : text)
    if (text.length > longest) output.append(make('em', {}, '\n… shown in part; it is copied whole.'))
    if (text === '')
      output.append(make('em', {}, 'Nothing: this page has no story, and the format nothing to say of that.'))
  }
  button.addEventListener('click', async () => {
    const text = await textOf(format).catch(() => null)
    const done = text !== null && (await copy(text))
    say(
      done
        ? `${capital(titles[format])} copied.`
        : 'The browser did not let it be copied: select the text and copy it by hand.',
    )
  })
  return {
    show: (record) => {
      texts = new Map()
      article.lang = record.language ?? ''
      article.replaceChildren(...story(record))
      choose('story')
    },
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
