import {looksLikeName} from '../parse/byline.ts'
import type {Block} from '../tree/page.ts'

const longest = 600
const sentence = /(?<=[.!?]["”)]?) (?=\p{Lu})/u
/** A name and `is a`: how a biography begins. */
const opening =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]{0,30} ){1,8}?)(?:is (?:an?|the|one|currently)|ist (?:ein|eine|der|die|freie|freier)?|est (?:une?|l[ea'’]|journaliste|professeur)|es (?:una?|el|la|\p{Ll}{4,})|è (?:una?|il|la)|é (?:uma?|o|a|\p{Ll}{4,})|is een|er en|är en) ?/u

/** Whom the lines behind the copy tell of: `Jane Roe is a writer from Port Ellin.` The names, or null. */
export function biography(foot: readonly Block[]): string[] | null {
  for (const {data, value} of foot) {
    if (data.role === 'related' || value.length > longest || value.length < 40) continue
    const names = value.split(sentence).flatMap((text) => nameIn(text) ?? [])
    if (names.length > 0 && nameIn(value) !== null) return [...new Set(names)]
  }
  return null
}

function nameIn(text: string): string | null {
  const name = opening.exec(text)?.[1]?.trim()
  if (name === undefined) return null
  const words = name.split(' ')
  const half = words.length / 2
  const isTwice = Number.isInteger(half) && words.slice(0, half).join(' ') === words.slice(half).join(' ')
  const once = isTwice ? words.slice(0, half).join(' ') : name
  return looksLikeName(once) ? once : null
}
