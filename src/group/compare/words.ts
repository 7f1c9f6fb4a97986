import {fold} from '../../parse/fold.ts'
import type {WordRun} from '../../tree/comparison.ts'
import {editScript} from './edits.ts'

/** A word with the blanks behind it; a letter of scripts that put no blanks between words stands alone. */
const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu

/** What was changed from one text to another, word by word. Curly and straight quotation marks are the same, as `fold` has it. */
export function compareWords(before: string, after: string): WordRun[] {
  const a = before.match(piece) ?? []
  const b = after.match(piece) ?? []
  const runs: WordRun[] = []
  const add = (kind: WordRun['kind'], text: string): void => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else runs.push({kind, text})
  }
  let at = 0
  let other = 0
  for (const {from, to, length} of editScript(a.map(fold), b.map(fold))) {
    while (at < from) add('cut', a[at++] as string)
    while (other < to) add('added', b[other++] as string)
    for (let i = 0; i < length; i++) add('same', b[other++] as string)
    at += length
  }
  while (at < a.length) add('cut', a[at++] as string)
  while (other < b.length) add('added', b[other++] as string)
  return runs
}

/** Share of the characters, of both texts, that stand in both, 0 to 1. */
export function sharedWords(runs: readonly WordRun[]): number {
  let same = 0
  let all = 0
  for (const {kind, text} of runs) {
    const length = text.trim().length * (kind === 'same' ? 2 : 1)
    all += length
    if (kind === 'same') same += length
  }
  return all === 0 ? 0 : same / all
}
