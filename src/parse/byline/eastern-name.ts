import {fold} from '../fold.ts'
import {chineseName, isEastern, koreanName} from './eastern.ts'
import {readToken} from './token.ts'

const HAN_FIRST =
  /^(?:\p{Script=Han}{2,5}|\p{Script=Han}{1,3} \p{Script=Han}{1,3}|\p{Script=Han}{1,3} ?[\p{Script=Hiragana}\p{Script=Katakana}]{2,4})$/u
const HAN_KANA = /^\p{Script=Han}{2,3}\p{Script=Hiragana}{2,3}$/u

/**
 * True for a person's name in Chinese, Japanese or Korean writing, and nothing else: `김하늘`, `林某某`. `sure`: the place says
 * that a name stands here (a label, an author's link), so that four characters will do, which are a word as often: `山野太郎`.
 */
export function isEasternName(text: string, sure = false): boolean {
  if (text.length < 2 || text.length > 8) return false
  const name = fold(text)
  if (!isEastern(name)) return false
  if (koreanName(name) || (chineseName(name) && name.length === 3) || HAN_KANA.test(name)) return true
  if (!sure) return false
  const token = readToken(name, false)
  return (chineseName(name) || HAN_FIRST.test(name)) && token?.kind === 'person' && token.text === name
}
