import type {Picture} from '../../tree/page.ts'
import {type Attributes, attribute} from './attributes.ts'
import {lineOf} from './white-space.ts'

const player = /youtube|vimeo|dailymotion|brightcove|jwplayer|video|player/i

/** The picture of an `<img>` or its like: address (the picture's, not its placeholder's) and alternative text. */
export function pictureOf(attributes: Attributes): Picture {
  const alt = lineOf(attributes.get(attribute.alt) ?? '')
  const src = address(attributes)
  return {src, alt: alt === '' ? null : alt, kind: src !== null && isDrawing(src) ? 'graphic' : 'photo'}
}

/** What stands for a `<video>` or an embedded player in its figure; null for a frame that is no player. */
export function posterOf(attributes: Attributes, frame: boolean): Picture | null {
  const src = attributes.get(attribute.poster) ?? address(attributes)
  if (frame && (src === null || !player.test(src.slice(0, 300)))) return null
  const alt = lineOf(attributes.get(attribute['aria-label']) ?? attributes.get(attribute.title) ?? '')
  return {src, alt: alt === '' ? null : alt, kind: 'video'}
}

function address(attributes: Attributes): string | null {
  const plain = attributes.get(attribute.src)?.trim()
  if (plain !== undefined && plain !== '' && !isPlaceholder(plain)) return plain
  const lazy =
    attributes.get(attribute['data-src']) ??
    attributes.get(attribute['data-lazy-src']) ??
    attributes.get(attribute['data-original']) ??
    firstOfSet(
      attributes.get(attribute.srcset) ??
        attributes.get(attribute['data-srcset']) ??
        attributes.get(attribute['data-lazy-srcset']) ??
        '',
    )
  const found = lazy.trim()
  return found === '' || isPlaceholder(found) ? null : found
}

function isPlaceholder(src: string): boolean {
  return src.startsWith('data:') || src.startsWith('about:')
}

function isDrawing(src: string): boolean {
  const end = src.indexOf('?')
  return src.endsWith('.svg', end < 0 ? src.length : end)
}

/** The first address of a `srcset` (`a.jpg 1x, b.jpg 2x`). */
function firstOfSet(set: string): string {
  const candidates = set.trimStart()
  const end = candidates.search(/\s/)
  const first = end < 0 ? candidates : candidates.slice(0, end)
  return first.endsWith(',') ? first.slice(0, -1) : first
}
