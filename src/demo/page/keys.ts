/** Lines that Page Up and Page Down go over. */
const stride = 10
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: stride,
  PageUp: -stride,
}

/** Where a key leads to from a line: over lines that are hidden; null where it is no such key, or there is no line. */
export function goal(key: string, from: number, options: readonly HTMLElement[]): number | null {
  const seen = (index: number): boolean => options[index]?.hidden === false
  if (key === 'Home') return nearest(0, 1, options.length, seen)
  if (key === 'End') return nearest(options.length - 1, -1, options.length, seen)
  const step = steps[key]
  if (step === undefined) return null
  const way = Math.sign(step)
  let at = from
  for (let left = Math.abs(step); left > 0; left--) {
    const next = nearest(at + way, way, options.length, seen)
    if (next === null) break
    at = next
  }
  return at === from ? null : at
}

function nearest(from: number, way: number, count: number, seen: (index: number) => boolean): number | null {
  for (let at = from; at >= 0 && at < count; at += way) if (seen(at)) return at
  return null
}
