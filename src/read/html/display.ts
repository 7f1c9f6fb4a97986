/** How an element's inline style lays it out: not at all, as a block, in the line, or as its name says (null). */
export type Display = 'none' | 'block' | 'inline' | null

const mentions = /disp|visi|float|posit/i
const declaration = /(?:^|[;\s])(display|visibility|float|position|font-size)\s?:\s?(\d{0,5}[.a-z%-]{1,20})/gi
const longest = 1000
const blocks: ReadonlySet<string> = new Set(['block', 'flex', 'grid', 'list-item', 'table', 'flow-root'])

/**
 * Reads an inline style. What floats or is placed by itself is a block, but for a letter at the start of a paragraph:
 * `<span style="float:left;font-size:48px">T</span>he council …`.
 */
export function displayOf(style: string | undefined): Display {
  if (style === undefined || !mentions.test(style)) return null
  let display: Display = null
  let floats = false
  let big = false
  for (const match of style.slice(0, longest).matchAll(declaration)) {
    const value = (match[2] as string).toLowerCase()
    switch ((match[1] as string).toLowerCase()) {
      case 'display':
        if (value === 'none') return 'none'
        display = value.startsWith('inline') ? 'inline' : blocks.has(value) ? 'block' : null
        break
      case 'visibility':
        if (value === 'hidden') return 'none'
        break
      case 'float':
        floats = value === 'left' || value === 'right'
        break
      case 'position':
        if (value === 'absolute' || value === 'fixed') display = 'block'
        break
      default:
        big = isBig(value)
    }
  }
  return floats ? (big ? 'inline' : 'block') : display
}

/** Whether a font size is twice that of running text or more. */
function isBig(size: string): boolean {
  const value = Number.parseFloat(size)
  if (size.endsWith('px') || size.endsWith('pt')) return value >= 28
  return size.endsWith('em') ? value >= 2 : size.endsWith('%') && value >= 200
}
