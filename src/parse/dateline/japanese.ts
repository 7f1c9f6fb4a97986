import {findAgency} from '../agency.ts'
import {isAsianPlace, splitPlaceAndName} from './asian-places.ts'
import {type DatelineMatch, made} from './match.ts'

/** `【ポートエリン＝山野太郎】橋が`, `【ノーベール共同】`, `【1月12日 AFP】`: Japanese papers and agencies. */
const BRACKET = /^([【［（〔([]([^【】［］（）〔〕()[\]]{2,30})[】］）〕)\]])([　\s\-–—]{0,3})/u
/** `東京共同　橋が`: without brackets. */
const OPEN = /^(\p{L}{2,10})(共同|時事)([　 ]{1,2})(?=\p{L})/u
/** `北京1月12日電`, `中央社台北12日電`, `吉隆坡12日讯`, `北京12日発=山野太郎`. */
const DATED =
  /^(中央社|新華社|新华社)?([\p{Script=Han}\p{Script=Katakana}ー・]{2,10}?)\s?((?:\p{Nd}{1,2}月)?[\p{Nd}一二三四五六七八九十廿卅]{1,3}日)(?:(?:電|电|讯|訊|発)[＝・]?|[＝・])(\p{L}{2,12})?$/u
const DATE = /^(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日$/u

type Part = Partial<DatelineMatch>

function dated(inner: string): Part | null {
  const match = DATED.exec(inner)
  if (match === null) return null
  const [, agency, place = '', date = '', behind = ''] = match
  const other = behind === '' ? null : findAgency(behind)
  const printed = agency ?? other?.printed ?? null
  return {
    location: place,
    locations: [place],
    date,
    agency: printed,
    agencyName: printed === null ? null : (findAgency(printed)?.name ?? null),
    author: behind !== '' && other === null ? behind : null,
  }
}

function signed(inner: string, sign: number): Part | null {
  const place = inner.slice(0, sign).trim()
  const rest = inner.slice(sign + 1).trim()
  if (place === '' || rest === '' || /\p{Nd}{4}/u.test(place)) return null
  const agency = findAgency(rest)
  const part = {location: place, locations: place.split(/[、・]/u)}
  if (agency !== null) return {...part, agency: rest, agencyName: agency.name}
  return /^[\p{L}々・、 　]{2,20}$/u.test(rest) ? {...part, author: rest} : null
}

/** `1月12日 AFP`, `ノーベール　12日　ロイター`, `ノーベール共同`. */
function withAgency(inner: string): Part | null {
  const words = inner.split(/[ 　]+/)
  const last = words.pop() ?? ''
  const glued = /^([\p{L}ー・]{2,12})(共同|時事)$/u.exec(last)
  const agency = findAgency(glued?.[2] ?? last)
  if (agency === null || (words.length === 0 && glued === null)) return null
  const date = words.find((word) => DATE.test(word)) ?? null
  const place = glued?.[1] ?? words.filter((word) => word !== date).join(' ')
  return {
    location: place || null,
    locations: place ? [place] : [],
    agency: glued?.[2] ?? last,
    agencyName: agency.name,
    date,
  }
}

/** `東京　山野太郎`, `カイロ山野太郎`: a place and a reporter without a mark between; `any`: before a blank an unknown place in katakana counts, too. */
function withReporter(inner: string, any: boolean): Part | null {
  const words = inner.split(/[ 　]+/)
  const [place = '', name = ''] = words
  const katakana = any && /^[\p{Script=Katakana}ー・]{2,12}$/u.test(place)
  if (
    words.length === 2 &&
    (katakana || isAsianPlace(place)) &&
    /^[\p{Script=Han}々\p{Script=Hiragana}]{2,8}(?<![部局社室員課])$/u.test(name)
  )
    return {location: place, locations: [place], author: name}
  const split = words.length === 1 ? splitPlaceAndName(inner) : null
  return split === null ? null : {location: split.place, locations: [split.place], author: split.name}
}

function inside(inner: string): Part | null {
  const sign = inner.search(/[＝=]/u)
  return dated(inner) ?? (sign > 0 ? signed(inner, sign) : withAgency(inner))
}

/** A dateline of Japanese copy, or of Chinese copy that prints as little as it does, or null. */
export function japanese(text: string): DatelineMatch | null {
  const match = BRACKET.exec(text)
  if (match === null) return open(text)
  const [whole, bracket = '', inner = '', separator = ''] = match
  if (whole.length >= text.length) return null
  const plain = inner.replace('=', '＝')
  const square = bracket.startsWith('【') || bracket.startsWith('［')
  const narrow = bracket.startsWith('(') || bracket.startsWith('[')
  const part = narrow ? dated(plain) : (inside(plain) ?? (square ? withReporter(plain, false) : null))
  // Round brackets hold asides far more often than datelines.
  if (part === null || (!square && part.agency == null && part.date == null)) return null
  return made({...part, text: bracket, separator, end: whole.length})
}

function open(text: string): DatelineMatch | null {
  const match = OPEN.exec(text)
  if (match === null || !isAsianPlace(match[1] ?? '')) return null
  const [whole, place = '', agency = '', separator = ''] = match
  const agencyName = findAgency(agency)?.name ?? null
  return made({
    text: place + agency,
    separator,
    location: place,
    locations: [place],
    agency,
    agencyName,
    end: whole.length,
  })
}

/**
 * The sign-off of place and reporters that Japanese papers print behind the last sentence, `…した。【ノーベール 山野太郎】`, one
 * or several; null where the text has none. Brackets with names alone, or with anything else, are none.
 */
export function datelineAtEnd(text: string): DatelineMatch | null {
  if (!text.endsWith('】')) return null
  const start = text.lastIndexOf('【')
  if (start < 2 || text.length - start > 60) return null
  const parts = text
    .slice(start + 1, -1)
    .replaceAll('=', '＝')
    .split('、')
    .map((one) => inside(one) ?? withReporter(one, true))
  const [first] = parts
  if (first?.location == null || first.author == null) return null
  return made({
    text: text.slice(start),
    separator: '',
    location: first.location,
    locations: parts.flatMap((part) => part?.locations ?? []),
    author: parts.length === 1 ? first.author : null,
    end: text.length,
  })
}
