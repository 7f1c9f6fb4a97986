import {findAll} from '../parse/byline/found.ts'
import {isEasternName, looksLikeName} from '../parse/byline.ts'
import type {Block} from '../tree/page.ts'
import {isPerson} from './byline-names.ts'

const longest = 160
/** A bracket that is all of a line. */
const bracketed = /^[[【（(][^[\]【】（）()]{2,80}[)\]）】]$/u
/** The bracket that ends a paragraph, of any script. */
const bracket = /[(（【[]([^()（）【】[\]]{2,120})[)）】\]] ?(?:\.|Enditem\/?|END|ENDS|\/\w{2,8}\/)?$/u
const label = /^(?:by|von|par|por|di|door|av|af|text|编译|編譯|编辑|文|記者|记者|撰文|翻訳|聞き手)[\s:：/／]+/iu
/** `橋が開通した。【林野栞】`: behind a full stop Japanese papers' brackets hold a name, or one of a few words. */
const closing = /[。」]【(\p{Script=Han}{3,5})】$/u
const signing = /[。」]【([^【】]{2,80})】$/u
const noName = /記事|写真|特集|連載|動画|情報|提供|時間|支局|本社|編集|取材/u
/** `(Max Poe Photography)` signs a picture. */
const picture = /\b(?:photo|photos|photography|foto|fotos|bild|picture|image|images)\b/iu
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
  if (inside === undefined || picture.test(inside)) return null
  const bare = inside.replace(label, '')
  const sure = bare !== inside || /[,，]/.test(inside)
  const {people} = findAll([bare === inside ? inside : `By ${bare}`])
  if (people.length === 0 || !(sure || /\d/.test(inside))) return null
  return people.every((name) => (sure ? isPerson(name) : looksLikeName(name))) ? people : null
}

/**
 * The line above the copy that is a name of Chinese writing, where the bracket behind the copy holds it among places and others:
 * `林野栞` above `…と発表した。【ノーベール林野栞、オスタウ山野太郎】`. Four characters alone are a word as often.
 */
export function confirmed(head: readonly Block[], last: Block | undefined): string[] | null {
  const inside = last ? signing.exec(last.value.slice(-longest))?.[1] : undefined
  if (inside === undefined) return null
  const name = head.find(({value}) => value.length <= 6 && inside.includes(value) && isEasternName(value, true))
  return name ? [name.value] : null
}

/** At the end of the last paragraph, or of one behind it whose label is wrong. */
export function signature(last: Block | undefined, foot: readonly Block[]): string[] | null {
  for (const {value} of last ? [last, ...foot.slice(0, 1)] : []) {
    const names = signatureOf(value)
    if (names !== null) return names
  }
  return null
}

/** `[Jane Roe, NBN]` on a line of its own. */
export function signed(lines: readonly Block[]): string[] | null {
  for (const block of lines) {
    if (!bracketed.test(block.value)) continue
    const names = signatureOf(block.value)
    if (names !== null) return names
  }
  return null
}
