import {findAgency} from '../agency.ts'
import {BLANK_LABELS, COLON_LABELS, MARK_LABELS} from './labels.ts'

const LABEL = new RegExp(
  `^(?:(?:${COLON_LABELS}) ?[:：=＝] ?|(?:${BLANK_LABELS}) |(?:${MARK_LABELS}) ?[/=＝] ?|[©ⓒ]\\s?|Dok\\. ?|\\([cC]\\)\\s?|[=＝|/–—•-]+ ?)`,
  'iu',
)
const BRACKETED = /^[[(（【「]\s?(.*?)\s?[\])）】」]$/u
const FOTO = /^(?:Foto|Photo|Фото) /u
const BULLETIN = / ?\+{3}.*$/u
const CLOSING = /[\s.;,|]+$/u

/** A credit without labels, brackets and marks around it: `(Foto: Max Muster/dpa)` → `Max Muster/dpa`. */
export function cleanCredit(raw: string): string {
  let credit = raw.replace(BULLETIN, '').trim()
  for (let round = 0; round < 4; round++) {
    const inside = BRACKETED.exec(credit)?.[1]
    const next = (inside === undefined || /[()[\]]/.test(inside) ? credit : inside).replace(LABEL, '').trim()
    if (next === credit) break
    credit = next
  }
  if (FOTO.test(credit) && findAgency(credit.replace(FOTO, ''))) credit = credit.replace(FOTO, '')
  return /\b(?:\p{Lu}|Jr|Sr|Inc|Ltd)\.$/u.test(credit) ? credit : credit.replace(CLOSING, '')
}
