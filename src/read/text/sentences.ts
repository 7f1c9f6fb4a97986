import {firstVisible, isUnspaced, lastUnit} from './columns.ts'
import type {Wrap} from './wrap.ts'

const sentenceEnd = /[.!?:…"”»’'）」。！？]$/
const dashOpening = /^\s{0,40}[-–—] /

/** A new speaker, however full the line above: `… says the clerk.⏎– We wait.` */
export function opensSpeech(before: string, after: string): boolean {
  return dashOpening.test(after) && endsSentence(before)
}

function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-80).trimEnd())
}

const small = /^\p{Ll}/u
const digit = /^\p{Nd}/u
const openEnd = /[\p{L}\p{N},–—-]$/u
const smallEnd = /\p{Ll}$/u

/**
 * Whether a line breaks off early in the middle of a sentence: dumps print no-break blanks as blanks, and what they
 * hold together moves to the next line whole (`drew about⏎6 000 marchers.`). A short line without a stop is no rest of
 * a sentence but a line of its own (`Eel stops play at Bexcombe once more⏎5h ago`). `inside`: the line that breaks off is not its
 * paragraph's first, so that it may be short.
 */
export function runsOver(before: string, after: string, width: number, wrap: Wrap, inside: boolean): boolean {
  if (!inside && width < wrap.width * 0.6) return false
  const text = after.trim()
  if (text.length < wrap.width / 2 && !sentenceEnd.test(text.slice(-1))) return false
  const next = text.slice(0, 2)
  const last = before.trimEnd().slice(-2)
  return (small.test(next) && openEnd.test(last)) || (digit.test(next) && smallEnd.test(last))
}

/**
 * Whether a line that breaks at blanks only could break between these: a run of an unspaced script fits any line
 * above it badly, so two sentences without a blank would join. A full line, or a Latin word at the break, says it could.
 */
export function couldBreakHere(before: string, after: string, width: number, wrap: Wrap): boolean {
  if (width >= wrap.width - 1) return true
  if (!isUnspaced(lastUnit(before)) || !isUnspaced(firstVisible(after))) {
    return !isUnspaced(firstVisible(after)) || !endsSentence(before)
  }
  return false
}
