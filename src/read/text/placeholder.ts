const placeholder = /^\[([^\s[\]]{1,800})\]/
const imageName = /\.(?:jpe?g|png|gif|svg|webp|avif)\b/i
/** A name so long without a blank is no word in brackets. */
const longName = 24

/** A picture that a dump names for want of alternative text, at the start of a line. */
export interface Placeholder {
  name: string
  /** The text after it. */
  rest: string
}

/** Reads lynx's `[ferry-3.jpg]` before a line's text, or null. `[sic]` is none. */
export function leadingPlaceholder(text: string): Placeholder | null {
  const name = text.startsWith('[') ? placeholder.exec(text)?.[1] : undefined
  if (name === undefined || !(name.length >= longName || imageName.test(name))) return null
  return {name, rest: text.slice(name.length + 2).trimStart()}
}
