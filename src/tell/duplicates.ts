import type {Page} from '../tree/page.ts'
import type {Duplicate} from '../tree/story.ts'
import {passage} from './place.ts'

/** The lines that repeat others of the story, with the first source lines of what they repeat. */
export function tellDuplicates({children}: Page): Duplicate[] {
  return children
    .filter(({data}) => data.role === 'duplicate')
    .map((block) => {
      const of: number[] = []
      for (const index of block.data.of ?? []) {
        const line = children[index]?.position.start.line
        if (line !== undefined && !of.includes(line)) of.push(line)
      }
      return {...passage(block), of: of.sort((a, b) => a - b)}
    })
}
