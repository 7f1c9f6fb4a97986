import type {Picture} from '../../tree/page.ts'
import {type Attributes, attribute} from './attributes.ts'
import {lineOf} from './white-space.ts'

const player = /youtube|vimeo|dailymotion|brightcove|jwplayer|video|player/i

const markup = /<[^<>]{0,300}>/g
/** Names of the empty pictures that hold a place until the real one is loaded. */
const blank = /placeholder|spacer|blank|transparent|pixel|loading|\b1x1\b/i

/**
 * The picture of an `<img>` or its like: address (the picture's, not its placeholder's), alternative text, and `data-caption`.
 * `source`: what the `<source>` elements before it in a `<picture>` name, for an image without an address of its own.
 */
export function pictureOf(attributes: Attributes, source: string | null = null): Picture {
  const alt = lineOf(attributes.get(attribute.alt) ?? '')
  const src = address(attributes) ?? source
  const kind = src !== null && isDrawing(src) ? 'graphic' : 'photo'
  const picture: Picture = {src, alt: alt === '' ? null : alt, kind}
  const caption = lineOf((attributes.get(attribute['data-caption']) ?? '').replace(markup, ' '))
  if (caption !== '') picture.caption = caption
  return picture
}

/** The picture that a `<source>` names; null for a film's or a sound's. */
export function sourceOf(attributes: Attributes): string | null {
  const set =
    attributes.get(attribute.srcset) ??
    attributes.get(attribute['data-srcset']) ??
    attributes.get(attribute['data-lazy-srcset']) ??
    ''
  const found = firstOfSet(set).trim()
  return found === '' || isPlaceholder(found) ? null : found
}

/** What stands for a `<video>` or an embedded player in its figure; null for a frame that is no player. */
export function posterOf(attributes: Attributes, frame: boolean): Picture | null {
  const src = attributes.get(attribute.poster) ?? address(attributes)
  if (frame && (src === null || !player.test(src.slice(0, 300)))) return null
  const alt = lineOf(attributes.get(attribute['aria-label']) ?? attributes.get(attribute.title) ?? '')
  return {src, alt: alt === '' ? null : alt, kind: 'video'}
}

function address(attributes: Attributes): string | null {
  const plain = attributes.get(attribute.src)?.trim() ?? ''
  const isOwn = plain !== '' && !isPlaceholder(plain)
  if (isOwn && !blank.test(plain.slice(plain.lastIndexOf('/') + 1).slice(0, 300))) return plain
  const lazy = lazyAddress(attributes)
  return lazy === '' || isPlaceholder(lazy) ? (isOwn ? plain : null) : lazy
}

function lazyAddress(attributes: Attributes): string {
  const lazy =
    attributes.get(attribute['data-src']) ??
    attributes.get(attribute['data-lazy-src']) ??
    attributes.get(attribute['data-lazy']) ??
    attributes.get(attribute['data-original'])
  return lazy?.trim() ?? sourceOf(attributes) ?? ''
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
