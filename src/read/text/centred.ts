import type {Layout} from './layout.ts'
import type {Wrap} from './wrap.ts'

/** Whether line `i` goes on with the one before it, both set in the middle of the page as w3m sets old layouts. */
export function continuesCentred(layout: Layout, wrap: Wrap, i: number): boolean {
  if (layout.indent[i] === layout.indent[i - 1] || !isCentred(layout, wrap, i - 1) || !isCentred(layout, wrap, i)) {
    return false
  }
  return textWidth(layout, i - 1) + 1 + (layout.first[i] ?? 0) > wrap.width
}

function isCentred(layout: Layout, wrap: Wrap, i: number): boolean {
  return Math.abs(2 * (layout.indent[i] ?? 0) + textWidth(layout, i) - wrap.width) <= 2
}

function textWidth(layout: Layout, i: number): number {
  return (layout.width[i] ?? 0) - (layout.indent[i] ?? 0)
}
