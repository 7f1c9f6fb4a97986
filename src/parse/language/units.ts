import {scripts} from './scripts.ts'

/** For each code unit, the number of its script, its place in `scripts` from 1; 0: no letter. Made on the first call. */
export function scriptUnits(): Uint8Array {
  units ??= build()
  return units
}

let units: Uint8Array | null = null

function build(): Uint8Array {
  const built = new Uint8Array(65536)
  scripts.forEach(({ranges}, index) => {
    for (let i = 0; i < ranges.length; i += 2) built.fill(index + 1, ranges[i], (ranges[i + 1] as number) + 1)
  })
  return built
}
