import type {Place} from '../../tree/story.ts'
import type {Piece} from './story.ts'

/** Which piece of the story stands on which lines. */
export interface Places {
  set(pieces: readonly Piece[], goTo: (piece: Piece) => void): void
  /** Lights up the pieces that stand on lines; brings the first into view if asked to. */
  light(place: Place, bring: boolean): void
}

export function makePlaces(): Places {
  let byLine = new Map<number, Set<HTMLElement>>()
  let lit: HTMLElement[] = []

  return {
    set: (pieces, goTo) => {
      byLine = new Map()
      lit = []
      for (const piece of pieces) {
        piece.element.classList.add('piece')
        piece.element.addEventListener('click', () => {
          // Words that someone is selecting are no click.
          if (getSelection()?.isCollapsed !== false) goTo(piece)
        })
        for (let line = piece.line; line <= piece.endLine; line++) {
          const there = byLine.get(line) ?? new Set()
          byLine.set(line, there.add(piece.element))
        }
      }
    },
    light: ({line, endLine}, bring) => {
      for (const element of lit) element.classList.remove('lit')
      const found = new Set<HTMLElement>()
      for (let at = line; at <= endLine; at++) for (const element of byLine.get(at) ?? []) found.add(element)
      lit = [...found]
      for (const element of lit) element.classList.add('lit')
      const shown = lit.find((element) => element.checkVisibility())
      if (bring) shown?.scrollIntoView({block: 'nearest'})
    },
  }
}
