const rule = /^\s{0,100}(?:[-=_*~─━═•·—]{3,200}|(?:[-*_] ){2,60}[-*_])\s{0,100}$/
const token = /^\s{0,100}(?:\[\d{1,5}\])?\[[^\s[\]]{1,800}\]\s{0,100}$/

/** A line that draws a rule: `---`, `━━━━`, `* * *`, `____`. */
export function isRule(text: string): boolean {
  return text.length <= 400 && rule.test(text)
}

const openToken = /^\s{0,100}(?:\[\d{1,5}\])?\[\S{20,}\s{0,100}$/

/** A line that opens no paragraph and goes on with none: as `standsAlone`, or a picture's long name cut by the wrap. */
export function opensAlone(text: string): boolean {
  return standsAlone(text) || (text.length <= 1000 && openToken.test(text))
}

/** A line that belongs to no paragraph: a rule, or a picture without alternative text in a dump (`[ferry-3.jpg]`). */
export function standsAlone(text: string): boolean {
  return text.length <= 1000 && (rule.test(text) || token.test(text))
}
