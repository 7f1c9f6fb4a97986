import {type Part, parts, usualParts} from '../format/parts.ts'
import {isTimeZone} from '../parse/time-zone.ts'
import {encodingNamed, usualEncodings} from '../source/encoding/names.ts'
import {UsageError} from './usage.ts'

/** The parts that `--include` or `--only` names. Throws UsageError, as all of these do, where a value is none. */
export function partList(option: 'include' | 'only', value: string): Part[] {
  const names = value.split(/[,\s]+/).filter((name) => name !== '')
  const known = option === 'only' ? parts : parts.filter((part) => !usualParts.includes(part))
  if (names.length === 0) throw new UsageError(`--${option} names no part`, `known: ${known.join(', ')}`)
  return names.map((name) => {
    const part = parts.find((candidate) => candidate === name)
    if (part === undefined)
      throw new UsageError(`--${option}: no part is called '${name}'`, `known: ${known.join(', ')}`)
    return part
  })
}

export function baseUrl(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value
  throw new UsageError(`--base-url: '${value}' is no web address`, 'such as https://elder.example/news/')
}

export function encoding(value: string): string {
  const known = encodingNamed(value)
  if (known !== null) return known
  throw new UsageError(`--encoding: '${value}' is no encoding`, `known: ${usualEncodings.join(', ')}`)
}

export function timezone(value: string): string {
  if (isTimeZone(value)) return value
  throw new UsageError(`--timezone: '${value}' is no time zone`, 'such as Europe/Berlin, UTC or +02:00')
}
