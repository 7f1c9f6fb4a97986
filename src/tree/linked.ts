import type {Block} from './page.ts'

/** The whole line is a link: a card of another story. */
export function isLinked({value, data}: Block): boolean {
  return data.url !== null && (data.linked ?? 0) >= value.length - value.split(' ').length
}
