import type {Page} from '../tree/page.ts'
import type {Duplicate} from '../tree/story.ts'
import {passage} from './place.ts'

/** The lines that repeat others of the story, with the first source lines of what they repeat. */
export function tellDuplicates({children}: Page): Duplicate[] {
  return children
    .filter(({data}) => data.role === 'duplicate')
    .map((block) => {
      const lines = (block.data.of ?? []).flatMap((index) => children[index]?.position.start.line ?? [])
      return {...passage(block), of: [...new Set(lines)].sort((a, b) => a - b)}
    })
}
