/** A queue between one who puts in and one who takes out, neither of whom gets far ahead of the other. */
export interface Line<Item> {
  /** Puts an item in at once; resolves when there is room for the next. */
  put(item: Item): Promise<void>
  /** No more items will come; `fault`: because of it. */
  end(fault?: unknown): void
  /** The next item, or undefined after the last. Throws the fault. */
  take(): Promise<Item | undefined>
}

/** A line in which `most` items find room. */
export function lineOf<Item>(most: number): Line<Item> {
  const items: Item[] = []
  let ended = false
  let fault: unknown = null
  let arrived: (() => void) | null = null
  let left: (() => void) | null = null
  const wake = (): void => {
    arrived?.()
    arrived = null
  }
  return {
    put: async (item) => {
      items.push(item)
      wake()
      while (items.length >= most && !ended) {
        await new Promise<void>((done) => {
          left = done
        })
      }
    },
    end: (why = null) => {
      ended = true
      fault = why
      left?.()
      wake()
    },
    take: async () => {
      while (items.length === 0 && !ended) {
        await new Promise<void>((done) => {
          arrived = done
        })
      }
      const item = items.shift()
      left?.()
      left = null
      if (item === undefined && fault !== null) throw fault
      return item
    },
  }
}
