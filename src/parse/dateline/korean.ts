import {findAgency} from '../agency.ts'
import {type DatelineMatch, made} from './match.ts'

/** `(한솔시=연합뉴스) 김하늘 기자 = 다리가`: Korean agencies; the reporter and the second mark may be missing. */
const AGENCY =
  /^([([【]([^()[\]【】=＝]{1,24})[=＝]([^()[\]【】=＝]{2,12})[)\]】])(?: ?((?:[가-힣]{2,4}[ ·,]{1,2}){0,4}[가-힣]{2,4}) ?(?:인턴|선임|수습)?(?:기자|특파원|통신원))?( ?[=＝] ?| ?)/u
/** `[한솔일보=김하늘 기자] 다리가`, `[도쿄=김하늘 특파원]`: papers. */
const PAPER =
  /^([([【]([가-힣A-Za-z\d ]{2,14}?)[=＝·/ ] ?([가-힣]{2,4}) ?(?:인턴|선임|수습)?(기자|특파원)[)\]】])( ?[=＝:] ?| ?)/u

/** What credits of pictures have there: `(사진=연합뉴스)`. */
const PICTURE = /^.?(?:사진|그래픽|영상|자료|출처|제공|인포그래픽|일러스트|편집)/u

/** A dateline of Korean agencies and papers, or null. A paper's correspondent (`특파원`) stands behind a place, its reporter behind its name. */
export function korean(text: string): DatelineMatch | null {
  if (PICTURE.test(text)) return null
  const match = AGENCY.exec(text)
  if (match === null || match[0].length >= text.length) return paper(text)
  const [whole, bracket = '', places = '', agency = '', author, separator = ''] = match
  const found = findAgency(agency)
  if (found === null) return paper(text)
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

function paper(text: string): DatelineMatch | null {
  const match = PAPER.exec(text)
  if (match === null || match[0].length >= text.length) return null
  const [whole, bracket = '', head = '', author = '', calling, separator = ''] = match
  const place = calling === '특파원' ? head.trim() : null
  const agency = place === null ? findAgency(head) : null
  return made({
    text: bracket,
    separator,
    location: place,
    locations: place === null ? [] : [place],
    agency: agency?.printed ?? null,
    agencyName: agency?.name ?? null,
    author,
    end: whole.length,
  })
}
