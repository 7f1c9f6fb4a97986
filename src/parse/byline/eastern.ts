/** Bylines of scripts in which names have no blanks and no capitals: Korean, Chinese, Japanese. */

const KOREAN_FAMILY =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용'
const CHINESE_FAMILY =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯牛岳溫温春傅常康施谷齐齊洪庄莊聂聶章童颜顏翁倪关關柯连連游鲁魯祝颜甘包阮詹欧歐葛裘单'
const HANGUL = /^[가-힣]+$/
const HAN = /^\p{Script=Han}+$/u
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const FIRST_EASTERN = 0x1100
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** True for text with a character of Chinese, Japanese or Korean writing. */
export function isEastern(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= FIRST_EASTERN) return EASTERN.test(text)
  return false
}

/** A Korean name: three syllables (two to four with `loose`) that begin with a family name. */
export function koreanName(text: string, loose = false): boolean {
  if (!HANGUL.test(text) || !KOREAN_FAMILY.includes(text.charAt(0))) return false
  return text.length === 3 || (loose && (text.length === 2 || text.length === 4))
}

/** A Chinese name: two or three characters that begin with a family name. */
export function chineseName(text: string): boolean {
  return (text.length === 2 || text.length === 3) && HAN.test(text) && CHINESE_FAMILY.includes(text.charAt(0))
}

/** A Japanese name: two to six characters of kanji and kana, kanji first, with at most one blank. */
export function japaneseName(text: string): boolean {
  const bare = text.replace(/[ 　]/, '')
  return bare.length >= 2 && bare.length <= 7 && EASTERN.test(bare.charAt(0)) && (KANA.test(bare) || HAN.test(bare))
}

/** A line that is a Korean or Chinese name and nothing else. */
export function easternName(text: string): boolean {
  return text.length <= 3 && text.length >= 3 && (koreanName(text) || chineseName(text))
}
