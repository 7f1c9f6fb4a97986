const ways: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1}

/**
 * Tabs after the ARIA pattern: one is in the tab order, arrow keys, Home and End go to the others and choose them. `chosen` is told the
 * `data-name` of each one chosen. Returns a function that chooses by name.
 */
export function makeTabs(
  list: HTMLElement,
  panel: HTMLElement,
  chosen: (name: string) => void,
): (name: string) => void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const choose = (tab: HTMLElement): void => {
    for (const one of tabs) {
      one.setAttribute('aria-selected', String(one === tab))
      one.tabIndex = one === tab ? 0 : -1
    }
    panel.setAttribute('aria-labelledby', tab.id)
    chosen(tab.dataset.name ?? '')
  }
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => choose(tab))
    tab.addEventListener('keydown', (event) => {
      const way = ways[event.key]
      const next =
        event.key === 'Home'
          ? tabs[0]
          : event.key === 'End'
            ? tabs.at(-1)
            : way === undefined
              ? undefined
              : tabs.at((index + way) % tabs.length)
      if (next === undefined) return
      event.preventDefault()
      next.focus()
      choose(next)
    })
  })
  return (name) => {
    const tab = tabs.find((one) => one.dataset.name === name)
    if (tab !== undefined) choose(tab)
  }
}
