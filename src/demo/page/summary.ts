import {visibleLine} from '../../format/visible.ts'
import type {ShownPage} from '../engine/messages.ts'

/** What was found on a page, in a few words. */
export function verdict({record}: ShownPage): string {
  const {body, captions, error, headline, ok, wordCount} = record
  if (!ok) return visibleLine(`No story: ${error?.message ?? 'none was found'}.`)
  const size = [count(body.length, 'paragraph'), count(wordCount, 'word'), count(captions.length, 'caption')]
  return `${headline === null ? 'Story without a headline' : 'Story found'}: ${size.join(', ')}.`
}

/** What a page is: its file, what it was written in, how long it is. */
export function facts({record, lines}: ShownPage): string {
  const {path, format, encoding} = record.source
  const found = [path, format, encoding, count(lines.length, 'line')].filter((fact) => fact !== null)
  return visibleLine(found.join(' · '))
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
