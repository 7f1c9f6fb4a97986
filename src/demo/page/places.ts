import type {Place} from '../../tree/story.ts'
import type {Piece} from './story.ts'

/** Which piece of the story stands on which lines. */
export class Places {
  #byLine = new Map<number, Set<HTMLElement>>()
  #lit: HTMLElement[] = []

  /** Takes the pieces of another story; `goTo` is called with the one that is clicked. */
  set(pieces: readonly Piece[], goTo: (piece: Piece) => void): void {
    this.#byLine = new Map()
    this.#lit = []
    for (const piece of pieces) {
      piece.element.classList.add('piece')
      piece.element.addEventListener('click', () => {
        // Words that someone is selecting are no click.
        if (getSelection()?.isCollapsed !== false) goTo(piece)
      })
      for (let line = piece.line; line <= piece.endLine; line++) {
        const there = this.#byLine.get(line) ?? new Set()
        this.#byLine.set(line, there.add(piece.element))
      }
    }
  }

  /** Lights up the pieces that stand on lines; brings the first into view if asked to. */
  light({line, endLine}: Place, bring: boolean): void {
    for (const element of this.#lit) element.classList.remove('lit')
    const found = new Set<HTMLElement>()
    for (let at = line; at <= endLine; at++) for (const element of this.#byLine.get(at) ?? []) found.add(element)
    this.#lit = [...found]
    for (const element of this.#lit) element.classList.add('lit')
    if (bring) this.#lit.find((element) => element.checkVisibility())?.scrollIntoView({block: 'nearest'})
  }
}
