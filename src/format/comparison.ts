import type {ChalkInstance} from 'chalk'
import type {Change, Comparison, WordRun} from '../tree/comparison.ts'
import type {StoryRecord} from '../tree/story.ts'
import {cut} from './columns.ts'
import {oneLine} from './lede.ts'
import {machineJson} from './machine.ts'
import {visible, visibleLine} from './visible.ts'

const indent = '    '

export interface ComparisonOptions {
  /** Paints what was cut and added; null: marks it as wdiff does, `[-cut-]` and `{+added+}`. */
  chalk: ChalkInstance | null
  /** Columns to cut the lines of unchanged passages to; null: not cut. */
  width: number | null
}

/** Two versions side by side. */
export interface Compared {
  a: StoryRecord
  b: StoryRecord
  comparison: Comparison
}

/** A comparison as NDJSON: a record that sums up (`type` is `comparison`), then one for each passage (`type` is `change`). */
export function comparisonNdjson({a, b, comparison}: Compared): string {
  const {changes, ...counts} = comparison
  const head = {type: 'comparison', a: versionOf(a), b: versionOf(b), ...counts}
  return [head, ...changes.map((change) => ({type: 'change', ...change}))]
    .map((record) => `${machineJson(record)}\n`)
    .join('')
}

function versionOf({source, headline, byline, dateline, wordCount}: StoryRecord): object {
  const {id, path, url} = source
  const agency = dateline.agency ?? byline.agency
  return {id, path, url, headline, agency, location: dateline.location, wordCount}
}

/** A comparison for a reader: counts, then each passage with its numbers, what became of it, and the words that changed. */
export function comparisonText({a, b, comparison}: Compared, options: ComparisonOptions): string {
  const {same, rewritten, moved, cut: gone, added, kept} = comparison
  const counts = `${same} the same, ${rewritten} rewritten, ${moved} moved, ${gone} cut, ${added} added`
  const head = [
    `A  ${nameOf(a)}  ${a.wordCount} words`,
    `B  ${nameOf(b)}  ${b.wordCount} words`,
    `Paragraphs: ${counts}. B holds ${Math.round(kept * 100)} % of A.`,
  ]
  return `${head.join('\n')}\n\n${comparison.changes.map((change) => passageText(change, options)).join('')}`
}

function nameOf({source, headline}: StoryRecord): string {
  const name = visibleLine(oneLine(source.path ?? source.id?.toString() ?? source.url ?? 'standard input'))
  return headline === null ? name : `${name}  ${visibleLine(oneLine(headline))}`
}

function passageText(change: Change, {chalk, width}: ComparisonOptions): string {
  const title = `${placeOf(change)}  ${whatBecame(change)}`
  if (change.kind === 'same') {
    const line = cut(
      `${title}  ${visibleLine(oneLine(change.after ?? ''))}`,
      width === null ? 100 : Math.max(20, width),
    )
    return `${chalk && !change.moved ? chalk.dim(line) : line}\n`
  }
  const text = runsOf(change)
    .map((run) => runText(run, chalk))
    .join('')
  return `${chalk ? chalk.bold(title) : title}\n${indent}${text.trimEnd()}\n`
}

function runsOf({kind, before, after, words}: Change): readonly WordRun[] {
  if (kind === 'cut') return [{kind, text: before ?? ''}]
  return kind === 'added' ? [{kind, text: after ?? ''}] : words
}

/** Colours go around text that has been made visible, line by line, with the blanks behind a word left out. */
function runText({kind, text}: WordRun, chalk: ChalkInstance | null): string {
  const shown = visible(text)
  const words = shown.trimEnd()
  const painted = words
    .split('\n')
    .map((line) => (line === '' ? '' : paint(line, kind, chalk)))
    .join('\n')
  return (painted + shown.slice(words.length)).replace(/\n(?!\n)/g, `\n${indent}`)
}

function paint(line: string, kind: WordRun['kind'], chalk: ChalkInstance | null): string {
  if (kind === 'same') return line
  if (chalk) return kind === 'cut' ? chalk.red.strikethrough(line) : chalk.green(line)
  return kind === 'cut' ? `[-${line}-]` : `{+${line}+}`
}

function placeOf({part, from, to}: Change): string {
  if (part !== 'paragraph') return part
  const one = from.length === 0 ? '' : `A${from.join('+')}`
  const other = to.length === 0 ? '' : `B${to.join('+')}`
  return [one, other].filter((side) => side !== '').join(' → ')
}

function whatBecame({kind, moved, from, to}: Change): string {
  const words: string[] = [kind]
  if (moved) words.unshift('moved')
  if (from.length > 1) words.push('merged')
  if (to.length > 1) words.push('split')
  return words.join(', ')
}
