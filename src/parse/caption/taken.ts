/** A caption and what of it is its credit, labels and brackets still on. */
export interface Taken {
  text: string
  credit: string | null
}

const JOINTS = ' |/–—•-'

/** The caption before `at`, without the bar or dash that led to the credit, and the credit. */
export function cutAt(text: string, at: number, creditFrom: number = at): Taken {
  let end = at
  while (end > 0 && JOINTS.includes(text.charAt(end - 1))) end--
  return {text: text.slice(0, end), credit: text.slice(creditFrom)}
}
