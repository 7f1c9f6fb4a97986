/** The longest tag looked at; longer ones are no tags. */
const longest = 35

/**
 * A declared language as a BCP 47 tag in its usual spelling: `en_us` and `en-US, de` give `en-US`. Null where nothing is
 * declared or it is no tag (`english`, `x-default`, `und`).
 */
export function languageTag(declared: string | null): string | null {
  const first =
    (declared ?? '')
      .slice(0, 200)
      .split(/[,;.\s]/, 1)[0]
      ?.replaceAll('_', '-') ?? ''
  if (first.length > longest || !/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(first) || /^und\b/i.test(first)) return null
  try {
    return Intl.getCanonicalLocales(first)[0] ?? null
  } catch {
    return null
  }
}
