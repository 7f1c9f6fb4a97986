import {fold} from '../../parse/fold.ts'
import type {Change, Comparison} from '../../tree/comparison.ts'
import type {StoryRecord} from '../../tree/story.ts'
import {alignParagraphs, type Passage} from './align.ts'
import {outOfOrder} from './moved.ts'
import {compareWords, sharedWords} from './words.ts'

/**
 * What an outlet cut, moved, rewrote or added: story `a` is the version to begin with, `b` what became of it. Headline, byline and dateline
 * first where one of them has any, then the body, paragraph by paragraph in the order of `b`.
 */
export function compareStories(a: StoryRecord, b: StoryRecord): Comparison {
  const textsA = a.body.map(({text}) => text)
  const textsB = b.body.map(({text}) => text)
  const body = bodyChanges(textsA, textsB)
  const paragraphs = (kind: Change['kind']): number =>
    body.reduce((sum, {kind: found, from, to}) => sum + (found === kind ? Math.max(from.length, to.length) : 0), 0)
  const kept = body.reduce((sum, {words, kind, before}) => {
    if (kind === 'same') return sum + lettersOf(before as string)
    return sum + words.reduce((part, run) => part + (run.kind === 'same' ? lettersOf(run.text) : 0), 0)
  }, 0)
  const letters = textsA.reduce((sum, text) => sum + lettersOf(text), 0)
  return {
    same: paragraphs('same'),
    rewritten: paragraphs('rewritten'),
    moved: body.filter(({moved}) => moved).length,
    cut: paragraphs('cut'),
    added: paragraphs('added'),
    kept: letters === 0 ? 0 : rounded(Math.min(1, kept / letters)),
    changes: [
      ...partChange('headline', a.headline, b.headline),
      ...partChange('byline', a.byline.text, b.byline.text),
      ...partChange('dateline', a.dateline.text, b.dateline.text),
      ...body,
    ],
  }
}

function bodyChanges(a: readonly string[], b: readonly string[]): Change[] {
  const passages = alignParagraphs(a, b)
  const moved = outOfOrder(
    passages.map(({from}) => from[0] as number),
    passages.map(({from}) => from.reduce((sum, index) => sum + (a[index] as string).length, 1)),
  )
  const ofA = new Set(passages.flatMap(({from}) => from))
  const ofB = new Map(passages.map((passage, index) => [passage.to[0] as number, index]))
  const laterPieces = new Set(passages.flatMap(({to}) => to.slice(1)))
  const anchors = nextAnchors(passages, moved, a.length, b.length)
  const changes: Change[] = []
  let at = 0
  for (let index = 0; index <= b.length; index++) {
    // What was cut stands before what stands in its place.
    for (; at < (anchors[index] as number); at++) if (!ofA.has(at)) changes.push(change([at], [], a, b, false))
    if (index === b.length || laterPieces.has(index)) continue
    const number = ofB.get(index)
    if (number === undefined) changes.push(change([], [index], a, b, false))
    else {
      const {from, to} = passages[number] as Passage
      changes.push(change(from, to, a, b, moved[number] as boolean))
    }
  }
  return changes
}

/** For each paragraph of `b`, and its end, where in `a` the next passage that kept its place stands: itself or one behind it. */
function nextAnchors(passages: readonly Passage[], moved: readonly boolean[], endA: number, endB: number): number[] {
  const anchors: number[] = Array(endB + 1).fill(endA)
  let number = passages.length - 1
  for (let index = endB - 1; index >= 0; index--) {
    anchors[index] = anchors[index + 1] as number
    while (number >= 0 && ((passages[number] as Passage).to[0] as number) >= index) {
      if (!moved[number]) anchors[index] = (passages[number] as Passage).from[0] as number
      number--
    }
  }
  return anchors
}

function change(from: number[], to: number[], a: readonly string[], b: readonly string[], moved: boolean): Change {
  const before = from.length === 0 ? null : from.map((index) => a[index]).join('\n\n')
  const after = to.length === 0 ? null : to.map((index) => b[index]).join('\n\n')
  const numbers = {moved, from: from.map((index) => index + 1), to: to.map((index) => index + 1)}
  return {part: 'paragraph', ...numbers, ...changeOf(before, after)}
}

function partChange(part: Change['part'], before: string | null, after: string | null): Change[] {
  if (before === null && after === null) return []
  return [{part, moved: false, from: [], to: [], ...changeOf(before, after)}]
}

function changeOf(
  before: string | null,
  after: string | null,
): Pick<Change, 'kind' | 'before' | 'after' | 'similarity' | 'words'> {
  if (before === null || after === null)
    return {kind: before === null ? 'added' : 'cut', before, after, similarity: 0, words: []}
  if (fold(before) === fold(after)) return {kind: 'same', before, after, similarity: 1, words: []}
  const words = compareWords(before, after)
  return {kind: 'rewritten', before, after, similarity: rounded(sharedWords(words)), words}
}

/** Characters other than white space: a measure of words that holds for scripts without blanks, too. */
function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4
}
