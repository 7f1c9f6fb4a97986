/** A page made to hurt: `make` repeats its part `count` times. */
export interface Attack {
  name: string
  make: (count: number) => string
  /** Every part is a line, which costs a hundred times as much as a character: smaller pages do. */
  lines: boolean
}

/** A short story, to stand in or beside what hurts. */
export const story: string =
  'Harbour board meets\n\nBy Jane Roe\n\nPORT ELLIN, Ohio (NPA) — The board met for three hours, and rose without a vote.\n\n'

export const sentence: string = 'The board met for three hours, and rose without a vote.'

/** Parts that differ, joined. */
export function each(count: number, part: (i: number) => string): string {
  return Array.from({length: Math.floor(count)}, (_, i) => part(i)).join('')
}

/** Attacks whose parts stand in a line. */
export function inLines(attacks: Readonly<Record<string, (count: number) => string>>): Attack[] {
  return Object.entries(attacks).map(([name, make]) => ({name, make, lines: true}))
}

/** Attacks whose parts are characters or a few. */
export function inCharacters(attacks: Readonly<Record<string, (count: number) => string>>): Attack[] {
  return Object.entries(attacks).map(([name, make]) => ({name, make, lines: false}))
}

/** A part again and again. */
export function again(part: string): (count: number) => string {
  return (count) => part.repeat(count)
}
