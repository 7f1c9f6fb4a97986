/**
 * Languages that a page may give for one another: written alike, or one name for a group and its members. None of them is held
 * against another. Main subtags in their usual spelling (`tl` is `fil`, `sh` is `sr`, `cmn` is `zh` by then).
 */
const families: readonly (readonly string[])[] = [
  ['nb', 'no', 'nn'],
  ['hr', 'sr', 'bs', 'cnr'],
  ['id', 'ms'],
  ['zh', 'yue', 'wuu', 'nan', 'hak', 'lzh'],
  ['ckb', 'ku'],
  ['fa', 'prs', 'pes'],
]

/** True where two tags name one language, or two that pages give for one another (`no` and `nb`). */
export function kin(a: string, b: string): boolean {
  const [one, other] = [main(a), main(b)]
  return one === other || families.some((family) => family.includes(one) && family.includes(other))
}

function main(tag: string): string {
  const end = tag.indexOf('-')
  return end < 0 ? tag : tag.slice(0, end)
}
