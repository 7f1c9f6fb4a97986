import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** One agency's copy of an event. */
export interface Copy {
  headline: string
  agency: string | null
  paragraphs: string[]
}

/** An invented event: a story, and a decoy that tells the same facts, with the same quotes, in words of its own. */
export interface InventedEvent {
  key: string
  language: string
  place: string
  date: string
  story: Copy
  decoy: Copy
}

const folder = fileURLToPath(new URL('./stories/', import.meta.url))

/** All invented events of `stories/`; the files say `@ key | language | agency | place | day`, `# headline`, and a paragraph a line. */
export function inventedEvents(): InventedEvent[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) =>
      readFileSync(`${folder}${name}`, 'utf8')
        .trim()
        .split(/\n==(?:\n|$)/),
    )
    .filter((text) => text.trim() !== '')
    .map(readEvent)
}

function readEvent(text: string): InventedEvent {
  const [story = '', decoy = ''] = text.split('\n--\n')
  const [head = '', ...lines] = story.split('\n')
  const [key = '', language = '', agency = '', place = '', date = ''] = head.slice(2).split(' | ')
  const [other = '', ...otherLines] = decoy.split('\n')
  return {
    key,
    language,
    place,
    date,
    story: copyOf(agency, lines),
    decoy: copyOf(other.slice(2), otherLines),
  }
}

function copyOf(agency: string, [headline = '', ...paragraphs]: readonly string[]): Copy {
  const named = agency !== '-' && agency !== 'local'
  return {headline: headline.slice(2), agency: named ? agency : null, paragraphs: [...paragraphs]}
}
