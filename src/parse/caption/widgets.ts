/** Words of the page's gallery that stick to captions. */
import {opening} from '../openings.ts'
import {CAPTION_LABELS} from './front-labels.ts'

const LEADING =
  /^(?:\[\d{1,3} ?\/ ?\d{1,3}\]|\(?\d{1,3} ?(?:\/|of|von|sur|de|di|av|из) ?\d{1,3}\)?(?: ?[|:.-]|(?= ))|Camera Icon|(?:Image|Media|Figure) caption,?|Caption:|Bildunterschrift:|Legende ?:|Légende ?:|Leyenda:|Didascalia:|Bildtext:|Kuvateksti:|Bild vergrößern|Bild:? \d{1,3}|Open image in gallery|View image in fullscreen|Open this photo in gallery:?|Click to enlarge|Enlarge(?: image)? ?\/)\s*/iu
/** `Image caption, The pier was closed`; letters of any script, so it is tried apart. */
const label = opening([[CAPTION_LABELS, ' ?[,،，:：]\\s*']], 'iu')
const CLOSING: readonly string[] = [
  'Vis mer',
  'Visa mer',
  'Vis mere',
  'Se mer',
  'Read more',
  'Read More',
  'more >',
  'Mehr anzeigen',
  'Bild vergrößern',
  'Vergrößern des Bildes',
  'View image in fullscreen',
  'Open image in gallery',
  'Expand',
  'Enlarge image',
  'Enlarge Image',
  'Hide caption',
  'hide caption',
  'toggle caption',
  'Purchase Licensing Rights',
  'Purchase Licensing Rights, opens new tab',
  'Acquire Licensing Rights',
  'Acquire Licensing Rights, opens new tab',
  ', opens new tab',
  '+++dpa-Bildfunk+++',
  '+++ dpa-Bildfunk+++',
  '+++dpa-Bildfunk +++',
  '+++ dpa-Bildfunk +++',
  '写真を拡大',
  '写真を拡大する',
  '拡大',
  '拡大する',
  '사진 확대',
  '이미지 확대보기',
  '이미지 크게 보기',
  '点击查看大图',
  'Agrandir',
  'Ampliar',
  'Zoom',
  'Lightbox',
]
const closing: RegExp = new RegExp(
  `\\s*(?:${CLOSING.map((words) => words.replaceAll('+', '\\+')).join('|')})\\s*$`,
  'u',
)
/** The last two letters of those words: few lines end so. */
const endings: ReadonlySet<string> = new Set(CLOSING.map((words) => words.slice(-2)))

/** A bracket, a digit, or a letter with which one of the leading words begins. */
const OPENINGS = '[(0123456789cimfbldkoveCIMFBLDKOVE'

function mayLead(text: string): boolean {
  return OPENINGS.includes(text.charAt(0))
}

/** A caption without counters and the gallery's own words at either end. */
export function stripWidgets(text: string): string {
  let out = text.slice(label(text)?.[0].length ?? 0)
  for (let round = 0; round < 3; round++) {
    const rest = mayLead(out) ? out.replace(LEADING, '') : out
    const next = endings.has(rest.trimEnd().slice(-2)) ? rest.replace(closing, '') : rest
    if (next === out) break
    out = next
  }
  return out
}
