import {type Attributes, attribute} from './attributes.ts'
import {displayOf} from './display.ts'
import {type Tag, trait} from './tags.ts'

/** The depth of a heading by its `aria-level`; 2 where that says nothing. */
export function levelOf(level: string | undefined): number {
  const depth = Number.parseInt(level ?? '', 10)
  return depth >= 1 && depth <= 6 ? depth : 2
}

/** The traits of a tag, as its attributes change them. */
export function traitsOf(tag: Tag, attributes: Attributes): number {
  const {traits} = tag
  const display = displayOf(attributes.raw(attribute.style))
  const hidden = attributes.raw(attribute['aria-hidden']) === 'true' ? trait.hidden : 0
  if (display === 'none' || attributes.has(attribute.hidden)) return traits | trait.unseen
  if (tag.name === 'dialog' && !attributes.has(attribute.open)) return traits | trait.unseen
  if (display === 'block') return traits | trait.block | hidden
  return traits | hidden
}
