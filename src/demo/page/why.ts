import type {Reason} from '../../tree/page.ts'
import type {ShownLine} from '../engine/messages.ts'
import {make} from './element.ts'
import {roleWords} from './role-words.ts'

/** What is said of a line: its role, how sure that is, and why, once that is known. */
export function whyElements(shown: ShownLine, reasons: readonly Reason[] | null): HTMLElement[] {
  const {line, endLine, role, confidence, rival, of} = shown
  const sure = `${Math.round(confidence * 100)} % sure${rival === null ? '' : `, else ${rival}`}`
  const title = make(
    'p',
    {class: 'verdict'},
    make('span', {class: 'where'}, endLine > line ? `Lines ${line}–${endLine}` : `Line ${line}`),
    ' ',
    make('b', {class: 'role', 'data-role': role}, role),
    ' ',
    make('span', {class: 'sure'}, sure),
  )
  const meaning = make(
    'p',
    {class: 'meaning'},
    `${roleWords[role]}${of.length > 0 ? `; repeats ${of.join(', ')}` : ''}`,
  )
  if (reasons === null) return [title, meaning]
  const list = make('ul', {class: 'reasons', 'aria-label': 'Reasons'}, ...reasons.map(reasonItem))
  return [title, meaning, list]
}

function reasonItem({signal, value, weight}: Reason): HTMLElement {
  const shown = value === null ? ' absent' : value === 1 ? '' : ` ${Math.round(value * 100) / 100}`
  return make(
    'li',
    {},
    signal.replaceAll('-', ' ') + shown,
    ' ',
    make('span', {class: 'weight'}, `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`),
  )
}
