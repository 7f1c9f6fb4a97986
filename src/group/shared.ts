import {type Shelf, weightOf} from './shelf.ts'

/** Weight of the shingles that two stories share. One walk over both; speech in either version counts as speech. */
export function sharedMass({shingles, starts}: Shelf, one: number, other: number): number {
  const {values} = shingles
  let a = starts.values[one] as number
  let b = starts.values[other] as number
  const endA = starts.values[one + 1] as number
  const endB = starts.values[other + 1] as number
  let mass = 0
  while (a < endA && b < endB) {
    const x = values[a] as number
    const y = values[b] as number
    const difference = (x >>> 1) - (y >>> 1)
    if (difference === 0) {
      mass += weightOf(x | y)
      a++
      b++
    } else if (difference < 0) a++
    else b++
  }
  return mass
}

/** Share of the shorter of two copies that stands in the other, 0 to 1. */
export function likeness(shelf: Shelf, one: number, other: number, shared: number): number {
  const least = Math.min(shelf.masses[one] as number, shelf.masses[other] as number)
  return least === 0 ? 0 : Math.min(1, shared / least)
}
