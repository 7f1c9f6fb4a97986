import {BUCKETS, type Wording, wordingHashes} from '../label/wording.ts'
import {roles} from '../tree/role.ts'
import type {Example} from './examples.ts'
import {random} from './random.ts'

const classes = roles.length
/** Words that fewer publishers use say more of the publisher than of the role. */
const PUBLISHERS = 10
const ROUNDS = 5
const RATE = 0.12
const SHRINK = 1e-4

interface Line {
  hashes: Int32Array
  role: number
}

/**
 * Learns wording from the labelled lines of all pages outside a fold (-1: of all pages), each page in one view.
 *
 * Softmax by stochastic gradients with a rate for each weight (AdaGrad); a line's score is the sum over its words divided by the
 * root of their number. Deterministic.
 */
export function learnWording(examples: readonly Example[], fold: number): Wording {
  const use = examples.filter((example) => example.fold !== fold && isPlain(example))
  const known = sharedBuckets(use)
  const lines = use.flatMap(({page, roles: labels}) =>
    page.children.flatMap(({value}, i): Line[] => {
      const role = labels[i] as number
      return role < classes ? [{hashes: wordingHashes(value).filter((hash) => known[hash]), role}] : []
    }),
  )
  const {weights, base} = descend(lines)
  return quantise(known, weights, base)
}

/** One view of each page: `blocks`, or the text of an invented page. */
function isPlain({kind}: Example): boolean {
  return kind === 'blocks' || (kind.startsWith('invented') && kind !== 'invented html')
}

/** Buckets whose words at least so many publishers use. */
function sharedBuckets(examples: readonly Example[]): Uint8Array {
  const last = new Map<number, string>()
  const counts = new Uint16Array(BUCKETS)
  const ordered = [...examples].sort((a, b) => (a.publisher < b.publisher ? -1 : a.publisher > b.publisher ? 1 : 0))
  for (const {page, publisher} of ordered)
    for (const {value} of page.children)
      for (const hash of wordingHashes(value))
        if (last.get(hash) !== publisher) {
          last.set(hash, publisher)
          ;(counts[hash] as number)++
        }
  return Uint8Array.from(counts, (count) => (count >= PUBLISHERS ? 1 : 0))
}

function descend(lines: readonly Line[]): {weights: Float32Array; base: Float32Array} {
  const weights = new Float32Array(BUCKETS * classes)
  const squares = new Float32Array(BUCKETS * classes).fill(0.01)
  const base = new Float32Array(classes)
  const errors = new Float64Array(classes)
  const order = Uint32Array.from(lines.keys())
  const next = random(7)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next)
    for (const number of order) {
      const {hashes, role} = lines[number] as Line
      if (hashes.length === 0) continue
      const share = 1 / Math.sqrt(hashes.length)
      misjudge(hashes, role, share, weights, base, errors)
      for (let k = 0; k < classes; k++) {
        const slope = (errors[k] as number) * share
        ;(base[k] as number) -= 0.003 * (errors[k] as number)
        if (Math.abs(slope) < 1e-4) continue
        for (const hash of hashes) step(weights, squares, hash * classes + k, slope)
      }
    }
  }
  return {weights, base}
}

/** Writes what the present weights get wrong of a line: probability less truth, a number a class. */
function misjudge(
  hashes: Int32Array,
  role: number,
  share: number,
  weights: Float32Array,
  base: Float32Array,
  errors: Float64Array,
): void {
  errors.set(base)
  for (const hash of hashes)
    for (let k = 0; k < classes; k++) (errors[k] as number) += (weights[hash * classes + k] as number) * share
  const highest = Math.max(...errors)
  let sum = 0
  for (let k = 0; k < classes; k++) {
    errors[k] = Math.exp((errors[k] as number) - highest)
    sum += errors[k] as number
  }
  for (let k = 0; k < classes; k++) errors[k] = (errors[k] as number) / sum - (k === role ? 1 : 0)
}

function step(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  const gradient = slope + SHRINK * (weights[at] as number)
  ;(squares[at] as number) += gradient * gradient
  ;(weights[at] as number) -= (RATE * gradient) / Math.sqrt(squares[at] as number)
}

function shuffle(order: Uint32Array, next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}

/** Weights in 255 steps, so that they take a byte each. */
function quantise(known: Uint8Array, weights: Float32Array, base: Float32Array): Wording {
  const buckets = Uint32Array.from(known.keys()).filter((bucket) => known[bucket])
  const chosen = Float32Array.from({length: buckets.length * classes}, (_, i) => {
    const bucket = buckets[Math.floor(i / classes)] as number
    return weights[bucket * classes + (i % classes)] as number
  })
  const scale = chosen.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127
  return {buckets, weights: Int8Array.from(chosen, (weight) => Math.round(weight / scale)), scale, base}
}
