import {findAll} from '../parse/byline/found.ts'
import {isEasternName} from '../parse/byline.ts'
import {isPerson} from './byline-names.ts'

const longest = 160
/** The bracket that ends a paragraph, of any script. */
const bracket = /[(（【[]([^()（）【】[\]]{2,120})[)）】\]] ?(?:\.|Enditem\/?|END|ENDS|\/\w{2,8}\/)?$/u
const label = /^(?:by|von|par|por|di|door|av|af|text|编译|編譯|编辑|文|記者|记者|撰文|翻訳|聞き手)[\s:：/／]+/iu
/** `橋が開通した。【林野栞】`: behind a full stop Japanese papers' brackets hold a name, or one of a few words. */
const closing = /[。」]【(\p{Script=Han}{3,5})】$/u
const noName = /記事|写真|特集|連載|動画|情報|提供|時間|支局|本社|編集|取材/u
/** `(c)AFP/Jane Roe` */
const owned = /(?:\(c\)|（c）|©)\s?([\p{L}.]{2,20}[/／][\p{L}\p{M}.' -]{3,40})$/iu

/**
 * The signature with which a paragraph ends: `(By Jane Roe)`, `(Max Muster, Eva Beispiel, 3.5.2024)`, `（编译/林某某）`, `(c)AFP/Jane Roe`.
 * The text to read as a byline, or null.
 */
export function signatureOf(paragraph: string): string[] | null {
  const tail = paragraph.slice(-longest).trim()
  const right = owned.exec(tail)
  if (right?.[1] !== undefined) return [right[1]]
  const closed = closing.exec(tail)?.[1]
  if (closed !== undefined && !noName.test(closed) && isEasternName(closed, true)) return [closed]
  const inside = bracket.exec(tail)?.[1]
  if (inside === undefined) return null
  const bare = inside.replace(label, '')
  const signed = bare !== inside || inside.includes(',') || inside.includes('，') || /\d/.test(inside)
  const {people} = findAll([bare === inside ? inside : `By ${bare}`])
  return signed && people.length > 0 && people.every(isPerson) ? people : null
}
