import {Copywriter} from './copy.ts'

/** An invented page as plain text: a block a line, with what stands around the story. */
export function textPage(seed: number): string {
  const copy = new Copywriter(seed)
  const lines: string[] = []
  const cards = (count: number): void => {
    for (let left = count; left > 0; left--) lines.push(copy.line(5, 11), `${copy.line(9, 18)}.`)
  }
  for (let left = copy.number(15, 40); left > 0; left--) lines.push(copy.line(1, 2))
  lines.push(copy.line(6, 12), copy.paragraph(), `By ${copy.name()} ${copy.name()}`, 'Published 4 March 2031, 18:04')
  lines.push(`${copy.name().toUpperCase()} (PNA) — ${copy.paragraph()}`)
  for (let left = copy.number(10, 28); left > 0; left--) {
    lines.push(copy.paragraph())
    if (copy.number(1, 8) === 1) lines.push(`${copy.line(8, 16)}. Photo: ${copy.name()} ${copy.name()}/PNA`)
    if (copy.number(1, 7) === 1) lines.push('Advertisement')
  }
  lines.push('Read more')
  cards(copy.number(10, 40))
  lines.push('Sign up for our newsletter', 'Share', `© 2031 ${copy.name()} Press. All rights reserved.`)
  return `${lines.join('\n\n')}\n`
}
