import type {Piece} from './pieces.ts'
import {pictureOf} from './pieces.ts'

/** The end of `](target "title")`, and the target. */
export interface Target {
  url: string
  /** Place after the closing parenthesis. */
  end: number
}

const longestTarget = 20000
const longestTitle = 2000

/**
 * Reads what follows a `]` at `start`: `(target)`, `(<target>)`, `(target "title")`; null where it is no link's end.
 * Parentheses in a target nest 32 deep, as in CommonMark.
 */
export function readTarget(text: string, start: number): Target | null {
  if (text.charCodeAt(start) !== 40) return null
  let i = skipBlanks(text, start + 1)
  let from = i
  let to: number
  if (text.charCodeAt(i) === 60) {
    from = i + 1
    to = angleEnd(text, from)
    if (to < 0) return null
    i = to + 1
  } else {
    to = bareTargetEnd(text, i)
    if (to < 0) return null
    i = to
  }
  const after = skipBlanks(text, i)
  const quote = text.charCodeAt(after)
  if (after > i && (quote === 34 || quote === 39 || quote === 40)) {
    const close = titleEnd(text, after)
    if (close < 0) return null
    i = skipBlanks(text, close + 1)
  } else i = after
  return text.charCodeAt(i) === 41 ? {url: text.slice(from, to), end: i + 1} : null
}

function skipBlanks(text: string, start: number): number {
  let i = start
  while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9 || text.charCodeAt(i) === 10) i++
  return i
}

/** A target in angle brackets holds none and no line's end, so that a page of `[a](<b[a](<b` is looked through once. */
function angleEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestTarget)
  for (let i = start; i < limit; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 62) return i
    if (unit === 60 || unit === 10) return -1
  }
  return -1
}

function bareTargetEnd(text: string, start: number): number {
  let depth = 0
  const limit = Math.min(text.length, start + longestTarget)
  for (let i = start; i < limit; i++) {
    const unit = text.charCodeAt(i)
    if (unit <= 32) return depth === 0 ? i : -1
    if (unit === 92) i++
    else if (unit === 40) {
      if (++depth > 32) return -1
    } else if (unit === 41) {
      if (depth === 0) return i
      depth--
    }
  }
  return -1
}

function titleEnd(text: string, start: number): number {
  const close = text.charCodeAt(start) === 40 ? 41 : text.charCodeAt(start)
  const limit = Math.min(text.length, start + longestTitle)
  for (let i = start + 1; i < limit; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 92) i++
    else if (unit === close) return i
  }
  return -1
}

interface Opener {
  /** Index of the piece that holds the bracket itself. */
  piece: number
  image: boolean
  /** False where a link inside makes a link around it impossible. */
  active: boolean
}

/**
 * Reads links and pictures of one line, and no other marks: what the remark parser would say of a line without
 * emphasis, code, references and tags, in a small part of its time and linear whatever the line holds.
 */
export function scanLinks(text: string): Piece[] {
  const pieces: Piece[] = []
  const openers: Opener[] = []
  let from = 0
  let i = 0
  const flush = (to: number): void => {
    if (to > from) pieces.push({text: text.slice(from, to), url: null, picture: null})
  }
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    if (unit === 92) i += 2
    else if (unit === 91) {
      const image = i > from && text.charCodeAt(i - 1) === 33
      flush(image ? i - 1 : i)
      openers.push({piece: pieces.length, image, active: true})
      from = image ? i - 1 : i
      i++
      flush(i)
      from = i
    } else if (unit === 93) {
      const opener = openers.pop()
      const target = opener?.active ? readTarget(text, i + 1) : null
      if (opener !== undefined && target !== null) {
        flush(i)
        close(pieces, openers, opener, target)
        i = target.end
        from = i
      } else i++
    } else i++
  }
  flush(text.length)
  return pieces
}

function close(pieces: Piece[], openers: Opener[], opener: Opener, target: Target): void {
  if (opener.image) {
    let alt = ''
    for (let i = opener.piece + 1; i < pieces.length; i++) alt += pieces[i]?.text ?? ''
    pieces.length = opener.piece
    pieces.push({text: alt, url: null, picture: pictureOf(target.url, alt)})
    return
  }
  const bracket = pieces[opener.piece]
  if (bracket !== undefined) bracket.text = ''
  for (let i = opener.piece; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece !== undefined) piece.url = target.url
  }
  for (let i = openers.length - 1; i >= 0; i--) {
    const outer = openers[i]
    if (outer === undefined || (!outer.active && !outer.image)) break
    if (!outer.image) outer.active = false
  }
}
