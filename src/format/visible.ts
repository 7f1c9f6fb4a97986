// Scraped text reaches a terminal: an escape sequence in a page's title must not move the cursor or reorder a line.

const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u206f]/g
const breaks = /[\n\t\u2028\u2029]/g

/**
 * Text with control characters and direction overrides shown instead of obeyed: `␛` for an escape, `\u{202e}` for a
 * right-to-left override. Line feeds and tabs stay; so do the marks that Arabic and Hebrew copy needs (U+200E, U+200F, U+061C),
 * which order nothing but what stands beside them. A pipe gets the same as a terminal: nobody knows where it ends.
 */
export function visible(text: string): string {
  return text.replace(unsafe, show)
}

/** As `visible`, for text that must stay on its line, such as a file name in a message: line feeds and tabs show too. */
export function visibleLine(text: string): string {
  return visible(text).replace(breaks, show)
}

function show(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `\\u{${code.toString(16)}}`
}
