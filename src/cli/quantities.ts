import {UsageError} from './usage.ts'

/** One of `of` equal parts of a run; `index` counts from 0. */
export interface Shard {
  index: number
  of: number
}

const units: Readonly<Record<string, number>> = {'': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3}

/** `500k`, `20M`, `1G` or a plain number as bytes. Throws UsageError. */
export function sizeOf(option: string, value: string): number {
  const [, digits, unit] = /^(\d{1,15})([kmg]?)b?$/i.exec(value) ?? []
  const size = Number(digits) * (units[unit?.toLowerCase() ?? ''] ?? 0)
  if (size >= 1 && Number.isSafeInteger(size)) return size
  throw new UsageError(`--${option}: '${value}' is no size`, 'such as 500k, 20M or 1G')
}

/** A whole number from 1 to `most`. Throws UsageError that calls it no number of `things`. */
export function countOf(option: string, value: string, most: number, things: string): number {
  const count = /^\d{1,12}$/.test(value) ? Number(value) : 0
  if (count >= 1 && count <= most) return count
  throw new UsageError(`--${option}: '${value}' is no number of ${things}`, `a whole number from 1 to ${most}`)
}

/** Seconds, with decimals or without, as milliseconds. Throws UsageError. */
export function timeOf(option: string, value: string): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0
  if (seconds >= 0.1 && seconds <= longest) return seconds * 1000
  throw new UsageError(`--${option}: '${value}' is no number of seconds`, `from 0.1 to ${longest}`)
}

/** A day: timers cannot count much further. */
const longest = 86400

/** `0/4`, the first of four parts. Throws UsageError. */
export function shardOf(value: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []
  const shard = {index: Number(index), of: Number(of)}
  if (shard.index < shard.of) return shard
  throw new UsageError(`--shard: '${value}' is no shard`, 'i/n with i from 0 to n-1, such as 0/4')
}
