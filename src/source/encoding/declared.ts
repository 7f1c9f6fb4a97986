/** Bytes in which a page may declare its encoding. */
const declaredWithin = 4096

const xmlDeclaration = /^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,10}=\s{0,10}["']([\w.:-]{1,40})/
const metaTag = /<meta\s([^<>]{0,1000})>/gi
const charset = /charset\s{0,10}=\s{0,10}["']?\s{0,10}([\w.:-]{1,40})/i

/** The encoding that a page names in a `<meta>` tag or an XML declaration, or null. */
export function selfDeclared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin))
  const xml = xmlDeclaration.exec(head)?.[1]
  if (xml !== undefined) return notWide(xml)
  for (const tag of head.matchAll(metaTag)) {
    const label = charset.exec(tag[1] ?? '')?.[1]
    if (label !== undefined) return notWide(label)
  }
  return null
}

/** A declaration that reads as ASCII cannot stand in UTF-16: the standard takes it for UTF-8. */
function notWide(label: string): string {
  return /^utf-?16|^ucs-?2|^unicode$/i.test(label) ? 'utf-8' : label
}
