/** What may stand in a URI as it is (RFC 3986, 2.2 and 2.3), without the brackets that only an IPv6 host has. */
const strange = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu
const loosePercent = /%(?![0-9A-Fa-f]{2})/g

/**
 * A web address as an RFC 3986 URI: what browsers bear but URIs may not hold is percent-encoded. Null for a relative address
 * and for one of another scheme than http and https.
 */
export function webUri(address: string | null): string | null {
  if (address === null || !/^https?:/i.test(address.trimStart()) || !URL.canParse(address)) return null
  const url = new URL(address)
  // Names and passwords are no part of what a picture or a page is called.
  url.username = ''
  url.password = ''
  const {origin, href} = url
  const [path = '', ...fragment] = href.slice(origin.length).split('#')
  const whole = fragment.length === 0 ? path : `${path}#${fragment.join('%23')}`
  return origin + whole.replace(loosePercent, '%25').replace(strange, encodeURIComponent)
}
