import type {Metadata} from '../tree/metadata.ts'

/** Resolves an address as written; null for what is none (`#`, `javascript:`, `data:`). */
export type Resolve = (written: string | null) => string | null

const none = /^(?:#|javascript:|data:|about:|blob:|$)/i
const absolute = /^[a-z][a-z0-9+.-]*:/i

/**
 * How addresses of a page are resolved: against the base given, else the page's own (`<base>`, else its own address).
 * Without either they stay as written, and so does what cannot be resolved.
 */
export function resolver(baseUrl: string | null, metadata: Metadata): Resolve {
  const base = join(baseUrl ?? metadata.base, metadata.url) ?? join(metadata.url, null)
  return (written) => {
    const address = written?.trim() ?? ''
    if (none.test(address)) return null
    return absolute.test(address) ? address : (join(address, base) ?? address)
  }
}

/** An address resolved against another, or null where that gives none. */
function join(address: string | null, base: string | null): string | null {
  if (address === null || address === '') return null
  try {
    return new URL(address, base ?? undefined).href
  } catch {
    return null
  }
}
