/** What text looks like that was decoded by the wrong encoding, as it stands: `â€™`, `Ã©`. */
export interface Mojibake {
  sign: string
  /** Nobody writes this; else it stands for something only where there is more of it (`IRMÃ”` is a word in capitals). */
  certain: boolean
}

/** Bytes 0x80 to 0xBF, which go on with a character of UTF-8, as windows-1252 reads them, and as windows-1251 does. */
const western = '[\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const cyrillic = '[ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\\xad®Ї°±Ііґµ¶·ё№є»јЅѕї]'

const certain = [
  // UTF-8 read as windows-1252: quotes, dashes, the euro; marks of UTF-8 itself; pictures; Cyrillic, Greek, Hebrew, Arabic.
  `â(?:[€\\x80]${western}?|„¢|‚¬)`,
  'ï»¿|ï¿½|ðŸ',
  `(?:[ÐÑ]${western}){2,40}`,
  `(?:[ÎÏ]${western}){2,40}`,
  `(?:×${western}){3,40}`,
  `(?:[ØÙÚÛ]${western}){2,40}`,
  // Three bytes each: Chinese, Japanese, Korean, Thai, Hindi. Once is no sign: `le marché »` has a no-break space.
  `(?:[à-ï]${western}{2}){2,40}`,
  // As Mac Roman, windows-1251, GBK.
  '‚Ä[ôúùìîò¶]',
  'вЂ[™њќ”“¦ў]',
  `(?:[РС]${cyrillic}){3,40}`,
  '锟斤拷|鈥檚',
]
const likely = `[ÂÃ]${western}|Â |√[©®†º]`

/** What every sign has, save `Â ` for a no-break space: two characters beyond ASCII side by side. Few lines of copy do. */
const pair = /[^\x00-\x7f]{2}/
const signs = new RegExp(`(${certain.join('|')})|${likely}`, 'g')

/** The places of a text that look decoded wrongly. Linear: every part of the pattern has a fixed length. */
export function mojibakeIn(text: string): Mojibake[] {
  if (!pair.test(text) && !text.includes('Â ')) return []
  const found: Mojibake[] = []
  for (const match of text.matchAll(signs)) found.push({sign: match[0], certain: match[1] !== undefined})
  return found
}
