import type {Caption} from '../tree/story.ts'
import {oneLine} from './lede.ts'
import {type NinjsAssociation, type NinjsText, some} from './ninjs-item.ts'
import {webUri} from './uri.ts'

const types: Readonly<Record<Caption['kind'], NinjsAssociation['type']>> = {
  photo: 'picture',
  video: 'video',
  graphic: 'graphic',
}

/**
 * A story's pictures as associations. `by` is the credit line, as agencies fill it (`Tom Reed/AP`); only the words are
 * known, hence `partial`. `urn` makes the identifier of a picture whose address is not known.
 */
export function ninjsPictures(captions: readonly Caption[], urn: (text: string) => string): NinjsAssociation[] {
  return captions.map(({kind, text, alt, credit, src}, index) => {
    const name = `${kind}-${index + 1}`
    const href = webUri(src)
    return {
      name,
      uri: href ?? urn([name, text, credit ?? '', alt ?? '', src ?? ''].join('\n')),
      type: types[kind],
      representationtype: 'partial',
      by: oneLine(credit ?? '') || undefined,
      descriptions: some(descriptions(text, alt)),
      renditions: href === null ? undefined : [{name: 'main', href}],
    }
  })
}

function descriptions(text: string, alt: string | null): NinjsText[] {
  const told: NinjsText[] = [
    {role: 'caption', contenttype: 'text/plain', value: oneLine(text)},
    {role: 'alttext', contenttype: 'text/plain', value: oneLine(alt ?? '')},
  ]
  return told.filter(({value}, index) => value !== '' && (index === 0 || value !== told[0]?.value))
}
