import {strangers} from './chain.ts'

const REACH = 220
const BRACKETS = ')]）】'
const LABEL =
  /[:：=＝©ⓒ]|\b(?:by|von|de|di|av|af|door|por) \p{Lu}|ourtesy|source,|redit|\([cC]\)|（[CＣ]）|\b(?:Fot|Dok)\.|[a-zß-ÿ](?:Foto|Bild)|\/\S/u

/** False, cheaply, for a line in which no credit can be. Takes a line with single blanks. */
export function mayHaveCredit(line: string): boolean {
  if (BRACKETS.includes(line.charAt(line.length - 1))) return true
  const tail = line.length > REACH ? line.slice(-REACH) : line
  if (LABEL.test(tail) || line.slice(0, 80).includes('/')) return true
  return strangers(tail.slice(tail.lastIndexOf(' ') + 1)) === 0
}
