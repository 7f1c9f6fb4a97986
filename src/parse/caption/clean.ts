import {agencyIn} from '../agency.ts'
import {isChain} from './chain.ts'
import {labelOfCredit, mayHoldLabel} from './pattern.ts'

const BRACKETED = /^[[(（【「] ?(.*?) ?[\])）】」]$/u
const NESTED = /[()[\]]/
const BULLETIN = / ?\+{3}.*$/u
/** `By JANE ROE/AFP`. */
const BY = /^By (?=\p{Lu}.*[/|])/u
const FOTO = /^(?:Foto|Photo|Фото|Beeld|Bild|Kuva|Image|Picture) /u
/** `Credit...Jane Roe`, `CreditCreditJane Roe`. */
const GLUED_CREDIT = /^(?:Credit){1,2}(?:\.{3} ?|(?=\p{Lu}))/u
/** `Credit Jane Roe/AP`, but `Credit Norvale` may be a bank. */
const CREDIT = /^Credit (?=\p{Lu})/u
const ENDS_SHORT = /(?:^|[^\p{L}])(?:\p{Lu}|Jr|Sr|Inc|Ltd)\.$/u
const CLOSING = ' .;,|'

function trimClosing(text: string): string {
  let end = text.length
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Cheap: marks in front, and labels that `mayHoldLabel` does not know. */
const MARKED = /^[=＝|/–—•-]|copyright |dok\./i

function withoutLabel(credit: string): string {
  const may = mayHoldLabel(credit) || mayHoldLabel(credit.toLowerCase()) || MARKED.test(credit)
  return may ? credit.slice(labelOfCredit(credit)?.[0].length ?? 0) : credit
}

/** A credit without labels, brackets and marks around it: `(Foto: Max Muster/dpa)` → `Max Muster/dpa`. */
export function cleanCredit(raw: string): string {
  let credit = raw.replace(BULLETIN, '').trim()
  for (let round = 0; round < 4; round++) {
    const inside = BRACKETED.exec(credit)?.[1]
    const next = withoutLabel(inside === undefined || NESTED.test(inside) ? credit : inside).trim()
    if (next === credit) break
    credit = next
  }
  const unlabelled = credit.replace(GLUED_CREDIT, '').replace(CREDIT, (label, at: number, whole: string) => {
    return isChain(whole.slice(at + label.length)) ? '' : label
  })
  if (unlabelled !== '') credit = unlabelled
  credit = credit.replace(BY, '')
  const behindFoto = credit.replace(FOTO, '')
  if (behindFoto !== credit && agencyIn(behindFoto)) credit = behindFoto
  return ENDS_SHORT.test(credit) ? credit : trimClosing(credit)
}
