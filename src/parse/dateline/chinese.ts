import {findAgency} from '../agency.ts'
import {asianPlaceAtEnd} from './asian-places.ts'
import {type DatelineMatch, made} from './match.ts'

/** `新华社宁港1月12日电（记者某某）大桥`: agencies and papers of the mainland; `据` says that another tells it. */
const MAINLAND =
  /^[（(]?据?((?:新华社|新華社|中新社|中新网|中新網|人民网|新华网|央视网|本报|本報|本网)(\p{Script=Han}{0,14}?)(\p{Nd}{1,2}月)?(?:(\p{Nd}{1,2})日)?(?:电|電|讯|訊)(?:\s?[（(](?:记者|記者|通讯员)[：: ]?([^（）()]{2,30})[）)])?)[）)]?([　\s：:—-]{0,4})/u
const AGENCY = /^(?:新华社|新華社|中新社|中新网|中新網|人民网|新华网)/u
/** `（中央社記者林某某南汀12日電）大橋`: CNA of Taiwan. */
const TAIWAN =
  /^([（(〔]中央社(?:記者)?(\p{Script=Han}[\p{Script=Han}、]{1,18}?)?(\p{Nd}{1,2}月)?([\p{Nd}一二三四五六七八九十廿卅]{1,3})日(?:[\p{Script=Han}]{1,4})?電[）)〕])([　\s]{0,2})/u
/** `〔記者林某某／南汀報導〕大橋`: papers of Taiwan. */
const PAPER =
  /^([〔【（([［](?:記者|特派記者|特派員|編譯)\s?([\p{Script=Han}、]{2,14})\s?[／/╱]\s?(\p{Script=Han}{2,8}?)(?:現場|即時|連線|外電)?(?:報導|報道|專電|電)[〕】）)\]］])([　\s：:]{0,3})/u

/** A dateline of an agency or a paper of the mainland, or null. */
export function chinese(text: string): DatelineMatch | null {
  const match = MAINLAND.exec(text)
  if (match === null || match[0].length >= text.length) return null
  const [whole, dateline = '', place = '', month = '', day, author, separator = ''] = match
  const agency = AGENCY.exec(dateline)?.[0] ?? null
  if (day === undefined && author === undefined) return null
  const plain = whole.startsWith(dateline)
  return made({
    text: plain ? dateline : whole.slice(0, whole.length - separator.length),
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
function reporterAndPlace(run: string): {author: string | null; place: string | null} {
  const known = asianPlaceAtEnd(run)
  // `綜合` says "from several sources": no place.
  if (known !== null)
    return {author: run.slice(0, -known.length) || null, place: known.startsWith('綜合') ? null : known}
  const from = run.lastIndexOf('、') + 1
  const name = run.length - from > 4 ? 3 : 2
  const cut = from + name
  return {author: run.slice(0, cut), place: run.slice(cut) || null}
}

/** A dateline of Taiwan's agency or papers, or null. */
export function taiwanese(text: string): DatelineMatch | null {
  const match = TAIWAN.exec(text)
  if (match === null) return paper(text)
  if (match[0].length >= text.length) return null
  const [whole, dateline = '', run = '', month = '', day = '', separator = ''] = match
  const {author, place} = dateline.includes('記者') ? reporterAndPlace(run) : {author: null, place: run}
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

function paper(text: string): DatelineMatch | null {
  const match = PAPER.exec(text)
  if (match === null || match[0].length >= text.length) return null
  const [whole, dateline = '', author = '', place = '', separator = ''] = match
  const location = place.startsWith('綜合') ? null : place
  return made({
    text: dateline,
    separator,
    location,
    locations: location === null ? [] : [location],
    author,
    end: whole.length,
  })
}
