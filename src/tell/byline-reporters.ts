import {parseContributors} from '../parse/byline/contributors.ts'
import {squeeze} from '../parse/fold.ts'
import type {Block} from '../tree/page.ts'
import {isPerson} from './byline-names.ts'

const longest = 600

/**
 * All who reported a story of which `known` are some, by the note at its foot, `(Reporting by Jane Roe in Port Ellin and Max Poe;
 * Additional reporting by Eva Beispiel)`: those of its first part. Null where no note names all of `known`.
 */
export function reporters(page: readonly Block[], known: readonly string[]): string[] | null {
  for (const {data, value} of page) {
    if (data.role !== 'note' || value.length > longest) continue
    const names = parseContributors(value.split(';', 1)[0] ?? '').reporting.filter(isPerson)
    const keys = names.map(squeeze)
    if (names.length > 0 && known.every((name) => keys.includes(squeeze(name)))) return names
  }
  return null
}
