import {BODY, clamp, count, FAR, number, type Picture, type Reading} from './picture.ts'

const HEADLINE = number('headline')

/** Where a line stands between the likeliest headline and the first and last lines of the body. */
export const storyPlace: Reading = {
  names: [
    'lines since body',
    'lines until body',
    'share of body before',
    'body lines of page',
    'lines from headline',
    'headline certainty',
    'is likeliest headline',
    'headline rank',
    'lines from first body',
    'lines from last body',
  ],
  fill: fillPlace,
}

function fillPlace({chances: first, table, width, rows}: Picture, at: number): void {
  const body = (i: number): number => first[i * count + BODY] as number
  let total = 0
  let headline = 0
  for (let i = 0; i < rows; i++) {
    total += body(i)
    if ((first[i * count + HEADLINE] as number) > (first[headline * count + HEADLINE] as number)) headline = i
  }
  const start = reach(rows, body, 0, 1)
  const end = reach(rows, body, rows - 1, -1)
  const ranks = topHeadlines(first, rows)
  let since = FAR
  let before = 0
  for (let i = 0; i < rows; i++) {
    const cell = i * width + at
    table[cell] = since
    table[cell + 2] = total === 0 ? 0 : before / total
    table[cell + 3] = Math.log1p(total)
    table[cell + 4] = clamp(i - headline)
    table[cell + 5] = first[headline * count + HEADLINE] as number
    table[cell + 6] = i === headline ? 1 : 0
    table[cell + 7] = rankOf(ranks, first[i * count + HEADLINE] as number)
    table[cell + 8] = clamp(i - start)
    table[cell + 9] = clamp(i - end)
    since = body(i) > 0.5 ? 1 : Math.min(FAR, since + 1)
    before += body(i)
  }
  let until = FAR
  for (let i = rows - 1; i >= 0; i--) {
    table[i * width + at + 1] = until
    until = body(i) > 0.5 ? 1 : Math.min(FAR, until + 1)
  }
}

/** The highest headline chances of the page, falling. */
function topHeadlines(first: Float32Array, rows: number): Float32Array {
  const all = Float32Array.from({length: rows}, (_, i) => first[i * count + HEADLINE] as number)
  return all.sort().reverse().slice(0, 6)
}

function rankOf(top: Float32Array, chance: number): number {
  let rank = 0
  while (rank < top.length && (top[rank] as number) > chance) rank++
  return rank
}

/** The line at which 0.8 body lines have been met, going from `from` by `step`. */
function reach(rows: number, body: (i: number) => number, from: number, step: number): number {
  let sum = 0
  for (let i = from; i >= 0 && i < rows; i += step) {
    sum += body(i)
    if (sum >= 0.8) return i
  }
  return from
}
