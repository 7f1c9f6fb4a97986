import type {Role} from '../tree/role.ts'
import {roles} from '../tree/role.ts'
import type {Judgement} from './judge.ts'

const count = roles.length
const HEADLINE = roles.indexOf('headline')

/**
 * Chooses a role for each block: the likeliest, with what must hold over a page.
 *
 * One headline at most: the likeliest line of those for which headline is the likeliest role; the others take their next best.
 */
export function decode({chances, view}: Judgement): {role: Role; confidence: number}[] {
  const headline = likeliestHeadline(chances, view.blocks.length)
  return view.blocks.map((_, i) => {
    let best = -1
    for (let k = 0; k < count; k++) {
      if (k === HEADLINE && i !== headline) continue
      if (best < 0 || (chances[i * count + k] as number) > (chances[i * count + best] as number)) best = k
    }
    if (i === headline) best = HEADLINE
    return {role: roles[best] as Role, confidence: chances[i * count + best] as number}
  })
}

const LEAST = 0.15

/** The one line that is most likely the headline, or -1 where none is likely enough. */
function likeliestHeadline(chances: Float32Array, rows: number): number {
  let best = -1
  for (let i = 0; i < rows; i++) {
    const p = chances[i * count + HEADLINE] as number
    if (p > LEAST && (best < 0 || p > (chances[best * count + HEADLINE] as number))) best = i
  }
  return best
}
