import type {Picture} from '../../tree/page.ts'
import {foldSpaces} from '../text/fold.ts'

/** A run of a line's text: plain, in a link, or a picture's alternative text. */
export interface Piece {
  text: string
  /** Target of the link it stands in, or null. */
  url: string | null
  /** The picture it is the alternative text of, or null. */
  picture: Picture | null
}

/** A line's text without marks, and what its links and pictures were. */
export interface Composed {
  value: string
  /** Characters of `value` that stand in links. */
  linked: number
  url: string | null
  picture: Picture | null
}

/** A heading's mark inside a card that a service wrote on one line: `[![Quay](q.jpg) ### Quay reopens](/quay)`. */
const innerHeading = /(?:^|\s)#{2,6} /g
const serviceAlt = /^Image \d{1,5}(?:: ?|$)/

/** A picture's alternative text without the number that page-to-Markdown services set before it (`Image 3: A quay`). */
export function pictureOf(src: string, alt: string): Picture {
  const text = foldSpaces(alt.replace(serviceAlt, ''))
  return {src: src === '' ? null : src, alt: text === '' ? null : text, kind: 'photo'}
}

/**
 * Joins a line's pieces. Alternative text stands where its picture stands, unless the line says the same in its own
 * words: `[![Quay reopens](q.jpg)Quay reopens](/q)` reads “Quay reopens”.
 */
export function compose(pieces: readonly Piece[]): Composed {
  const own = foldSpaces(pieces.map((piece) => (piece.picture === null ? piece.text : ' ')).join(''))
  const said = own.toLowerCase()
  const alts = new Set<string>()
  let text = ''
  let linkedText = ''
  let bare = false
  let url: string | null = null
  let picture: Picture | null = null
  for (const piece of pieces) {
    url ??= piece.url
    let shown = piece.url === null ? piece.text : piece.text.replace(innerHeading, ' ')
    if (piece.picture !== null) {
      if (picture === null || (picture.alt === null && piece.picture.alt !== null)) picture = piece.picture
      const alt = piece.picture.alt ?? ''
      if (alt === '' || said.includes(alt.toLowerCase()) || alts.has(alt)) shown = ' '
      else {
        alts.add(alt)
        shown = ` ${alt} `
      }
    }
    text += shown
    if (piece.url !== null) linkedText += shown
    else if (shown.trim() !== '') bare = true
  }
  const value = foldSpaces(text)
  const linked = bare ? Math.min(foldSpaces(linkedText).length, value.length) : value.length
  return {value, linked, url, picture}
}
