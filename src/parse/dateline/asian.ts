import {findAgency} from '../agency.ts'
import type {DatelineMatch} from './match.ts'

/** `(한솔시=연합뉴스) 김하늘 기자 = 다리가`: Korean agencies; the reporter and the second mark may be missing. */
const KOREAN =
  /^([([【]([^()[\]【】=＝]{1,24})[=＝]([^()[\]【】=＝]{2,12})[)\]】])(?: ?((?:[가-힣]{2,4}[ ·,]{1,2}){0,4}[가-힣]{2,4}) ?(?:인턴|선임|수습)?(?:기자|특파원|통신원))?( ?[=＝] ?| ?)/u
/** `新华社宁港1月12日电（记者某某）大桥`: agencies and papers of the mainland. */
const CHINESE =
  /^[（(]?((?:新华社|新華社|中新社|中新网|中新網|人民网|新华网|央视网|本报|本報|本网)(\p{Script=Han}{0,14}?)(\d{1,2}月)?(?:(\d{1,2})日)?(?:电|電|讯|訊)(?:\s?[（(](?:记者|記者|通讯员)\s?([^（）()]{2,30})[）)])?)[）)]?([　\s：:—-]{0,4})/u
/** `（中央社記者林某某南汀12日電）大橋`: CNA of Taiwan. */
const TAIWANESE =
  /^([（(]中央社(?:記者)?(\p{Script=Han}[\p{Script=Han}、]{1,18}?)?(\d{1,2}月)?(\d{1,2})日(?:[\p{Script=Han}]{1,4})?電[）)])([　\s]{0,2})/u
/** `【ポートエリン＝山野太郎】橋が`, `【ノーベール共同】`, `【1月12日 AFP】`: Japanese papers and agencies. */
const JAPANESE = /^([【［（]([^【】［］（）]{2,30})[】］）])([　\s\-–—]{0,3})/u
const TAIWANESE_PLACES =
  /(台北|新北|桃園|台中|台南|高雄|基隆|新竹|嘉義|宜蘭|花蓮|台東|屏東|苗栗|彰化|南投|雲林|澎湖|金門|連江|華盛頓|東京|首爾|北京|上海|香港|新加坡|曼谷|雅加達|倫敦|巴黎|柏林|布魯塞爾|日內瓦|莫斯科|紐約|洛杉磯|舊金山|休士頓|多倫多|雪梨|德里|綜合)$/u

function made(part: Partial<DatelineMatch> & Pick<DatelineMatch, 'text' | 'separator' | 'end'>): DatelineMatch {
  return {location: null, locations: [], agency: null, agencyName: null, date: null, author: null, ...part}
}

function korean(text: string): DatelineMatch | null {
  const match = KOREAN.exec(text)
  if (match === null) return null
  const [whole, bracket = '', places = '', agency = '', author, separator = ''] = match
  const found = findAgency(agency)
  if (found === null || whole.length >= text.length) return null
  // `전국종합` and its like say "from all over the country": no place.
  const locations = /종합/u.test(places) ? [] : places.split(/[·ㆍ,]\s?/u)
  return made({
    text: author === undefined ? bracket : whole.slice(0, whole.length - separator.length),
    separator,
    location: locations.length > 0 ? places : null,
    locations,
    agency,
    agencyName: found.name,
    author: author?.trim() ?? null,
    end: whole.length,
  })
}

function chinese(text: string): DatelineMatch | null {
  const match = CHINESE.exec(text)
  if (match === null || match[0].length >= text.length) return null
  const [whole, dateline = '', place = '', month = '', day, author, separator = ''] = match
  const agency = dateline.match(/^(?:新华社|新華社|中新社|中新网|中新網|人民网|新华网)/u)?.[0] ?? null
  if (day === undefined && author === undefined) return null
  const bracket = whole.startsWith('（') || whole.startsWith('(')
  return made({
    text: bracket ? whole.slice(0, whole.length - separator.length) : dateline,
    separator,
    location: place === '' ? null : place,
    locations: place === '' ? [] : [place],
    agency,
    agencyName: agency === null ? null : (findAgency(agency)?.name ?? null),
    date: day === undefined ? null : `${month}${day}日`,
    author: author?.trim() ?? null,
    end: whole.length,
  })
}

/** Reporter and place stand without a space: a known place, else a name of three characters (two, where four remain). */
function splitTaiwanese(run: string, reporter: boolean): {author: string | null; place: string | null} {
  if (!reporter) return {author: null, place: run}
  const known = TAIWANESE_PLACES.exec(run)
  if (known !== null) return {author: run.slice(0, known.index) || null, place: known[0]}
  const from = run.lastIndexOf('、') + 1
  const name = run.length - from > 4 ? 3 : 2
  const cut = from + name
  return {author: run.slice(0, cut), place: run.slice(cut) || null}
}

function taiwanese(text: string): DatelineMatch | null {
  const match = TAIWANESE.exec(text)
  if (match === null || match[0].length >= text.length) return null
  const [whole, dateline = '', run = '', month = '', day = '', separator = ''] = match
  const {author, place} = splitTaiwanese(run, dateline.includes('記者'))
  return made({
    text: dateline,
    separator,
    location: place || null,
    locations: place ? [place] : [],
    agency: '中央社',
    agencyName: findAgency('中央社')?.name ?? null,
    date: `${month}${day}日`,
    author,
    end: whole.length,
  })
}

function insideJapanese(inner: string): Partial<DatelineMatch> | null {
  const sign = inner.search(/[＝=]/u)
  if (sign > 0) {
    const place = inner.slice(0, sign).trim()
    const rest = inner.slice(sign + 1).trim()
    if (place === '' || rest === '' || /\d{4}/.test(place)) return null
    const agency = findAgency(rest)
    const part = {location: place, locations: place.split(/[、・]/u)}
    if (agency !== null) return {...part, agency: rest, agencyName: agency.name}
    return /^[\p{L}々・、 　]{2,20}$/u.test(rest) ? {...part, author: rest} : null
  }
  // `1月12日 AFP`, `ノーベール　12日　ロイター`, `ノーベール共同`
  const words = inner.split(/[ 　]+/)
  const last = words.pop() ?? ''
  const glued = /^([\p{L}ー・]{2,12})(共同|時事)$/u.exec(last)
  const agency = findAgency(glued?.[2] ?? last)
  if (agency === null || (words.length === 0 && glued === null)) return null
  const date = words.find((word) => /^(?:\d{1,2}月)?\d{1,2}日$/.test(word)) ?? null
  const place = glued?.[1] ?? words.filter((word) => word !== date).join(' ')
  return {
    location: place || null,
    locations: place ? [place] : [],
    agency: glued?.[2] ?? last,
    agencyName: agency.name,
    date,
  }
}

function japanese(text: string): DatelineMatch | null {
  const match = JAPANESE.exec(text)
  if (match === null || match[0].length >= text.length) return null
  const [whole, bracket = '', inner = '', separator = ''] = match
  const part = insideJapanese(inner.normalize('NFKC').replace('=', '＝'))
  // Round brackets hold asides far more often than datelines.
  if (part === null || (bracket.startsWith('（') && part.agency == null)) return null
  return made({...part, text: bracket, separator, end: whole.length})
}

/** A dateline of Korean, Chinese or Japanese copy at the start of the text, or null. */
export function asianDateline(text: string): DatelineMatch | null {
  const first = text.charCodeAt(0)
  const open = first === 0x28 || first === 0x5b
  if (!open && first < 0x3000) return null
  const head = text.length > 200 ? text.slice(0, 200) : text
  return korean(head) ?? taiwanese(head) ?? chinese(head) ?? (open ? null : japanese(head))
}
