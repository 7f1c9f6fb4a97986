import type {Settings} from './settings.ts'

/** What stands around and between the records of a run. */
export interface Layout {
  first: string
  between: string
  last: string
  /** What stands in place of all that where no page gave anything to print. */
  none: string
}

/** The layout of a run's output, for one page or several. */
export function layoutOf({format, command}: Settings, array: boolean): Layout {
  if (array) return {first: '[\n', between: ',\n', last: '\n]\n', none: '[]\n'}
  if (command === 'explain' && format === 'terminal') return {first: '', between: '\n', last: '', none: ''}
  // A rule, as Markdown knows it, parts one story from the next.
  if (format === 'markdown' || format === 'text') return {first: '', between: '\n---\n\n', last: '', none: ''}
  return {first: '', between: '', last: '', none: ''}
}
