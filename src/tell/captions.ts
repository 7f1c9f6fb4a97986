import {parseCaption} from '../parse/caption.ts'
import type {Page} from '../tree/page.ts'
import type {BodyBlock, Caption} from '../tree/story.ts'
import type {Resolve} from './address.ts'
import {withoutLinkNotes} from './link-notes.ts'
import {groupPhotoLines, type PhotoLines} from './photo-lines.ts'
import {withoutRepeated} from './repeated-captions.ts'

/**
 * The captions of the story's pictures, in order, each with its credit, alternative text, and the number of body blocks
 * before it. `line` to `endLine` cover its lines, that of the alternative text too.
 */
export function tellCaptions(page: Page, body: readonly BodyBlock[], resolve: Resolve): Caption[] {
  let position = 0
  const captions = groupPhotoLines(page).map((photo) => {
    const line = photo.blocks[0]?.position.start.line ?? 0
    while (position < body.length && (body[position] as BodyBlock).line < line) position++
    const endLine = photo.blocks.at(-1)?.position.end.line ?? line
    return {...tellCaption(photo), src: resolve(photo.picture?.src ?? null), line, endLine, position}
  })
  return withoutRepeated(captions)
}

function tellCaption({alt, picture, lines}: PhotoLines): Pick<Caption, 'kind' | 'text' | 'credit' | 'alt'> {
  const texts = lines.filter(({isCredit}) => !isCredit).map(({text}) => text)
  const caption = parseCaption(withoutLinkNotes(texts.join(' ')))
  const line = lines.find(({isCredit}) => isCredit)?.text ?? null
  const credit = caption.credit ?? (line === null ? null : (parseCaption(line).credit ?? line.trim()))
  const kind = picture === null || picture.kind === 'photo' ? caption.kind : picture.kind
  const altText = alt?.value ?? picture?.alt ?? null
  return {kind, text: credit === null ? caption.text : withoutSeam(caption.text, altText), credit, alt: altText}
}

/** `Harbour ferry. Picture: PA` below `Harbour ferry`: the stop parts caption and credit and belongs to neither. */
function withoutSeam(text: string, alt: string | null): string {
  return alt !== null && text === `${alt}.` ? alt : text
}
