import {labelPage} from '../label/label.ts'
import type {Model} from '../label/model/model.ts'
import {roles} from '../tree/role.ts'
import {loadPage, type ViewName} from './corpus.ts'
import {project, UNLABELLED} from './project.ts'
import type {Trial} from './trial.ts'

/** Lines whose confidence is alike: how many, and the means of what the labeller said and of what was right. */
export interface Bin {
  lines: number
  said: number
  right: number
}

const TENTHS = 10

/** Sorts lines into tenths by confidence (0 to 1). */
export function binsOf(lines: readonly {confidence: number; right: boolean}[]): Bin[] {
  const bins = Array.from({length: TENTHS}, (): Bin => ({lines: 0, said: 0, right: 0}))
  for (const {confidence, right} of lines) {
    const bin = bins[Math.min(TENTHS - 1, Math.floor(confidence * TENTHS))] as Bin
    bin.lines++
    bin.said += confidence
    if (right) bin.right++
  }
  for (const bin of bins) {
    bin.said /= Math.max(1, bin.lines)
    bin.right /= Math.max(1, bin.lines)
  }
  return bins
}

/** Expected calibration error: the mean distance between said and right, a line counting once. */
export function calibrationError(bins: readonly Bin[]): number {
  const lines = bins.reduce((sum, bin) => sum + bin.lines, 0)
  return bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right) * bin.lines, 0) / Math.max(1, lines)
}

/** Prints a view's reliability table: hand-labelled lines as models that have not seen their publisher judge them. */
export function printReliability({corpus, lesson, models}: Trial, view: ViewName): void {
  const lines: {confidence: number; right: boolean}[] = []
  for (const {id, publisher, labels} of lesson.pages) {
    const page = labels.length > 0 ? loadPage(corpus, id, view) : null
    if (!page || page.children.length === 0) continue
    const gold = project(page, labels)
    labelPage(page, {model: models[lesson.folds.get(publisher) ?? 0] as Model})
    page.children.forEach(({data: {role, confidence = 0}}, i) => {
      const label = gold[i] as number
      if (label !== UNLABELLED) lines.push({confidence, right: roles[label] === role})
    })
  }
  const bins = binsOf(lines)
  console.log(`reliability, ${view}: calibration error ${calibrationError(bins).toFixed(4)}; said, right, lines:`)
  for (const {lines: count, said, right} of bins)
    if (count > 0) console.log(`  ${said.toFixed(2)} ${right.toFixed(2)} ${count}`)
}
