/** Words of the page's gallery that stick to captions. */

const LEADING =
  /^(?:\[\d{1,3} ?\/ ?\d{1,3}\]|\(?\d{1,3} ?(?:\/|of|von|sur|de|di|av|из) ?\d{1,3}\)?(?: ?[|:.-]|(?= ))|Camera Icon|Image caption,?|Media caption,?|Figure caption,?|Caption:|Bildunterschrift:|Legende ?:|Légende ?:|Leyenda:|Didascalia:|Bildtext:|Kuvateksti:|Bild vergrößern|Bild:? \d{1,3}|Open image in gallery|View image in fullscreen)\s*/iu
const CLOSING =
  /\s*(?:Vis mer|Visa mer|Vis mere|Se mer|Read [Mm]ore|more >|Mehr anzeigen|Bild vergrößern|View image in fullscreen|Open image in gallery|Expand|Enlarge [Ii]mage|Hide caption|hide caption|toggle caption|Purchase Licensing Rights(?:, opens new tab)?|, opens new tab|Acquire Licensing Rights(?:, opens new tab)?|\+{3} ?dpa-Bildfunk ?\+{3}|拡大|拡大する|사진 확대|이미지 확대보기|이미지 크게 보기|点击查看大图|Agrandir|Ampliar|Zoom|Lightbox)\s*$/u

/** A caption without counters and the gallery's own words at either end. */
export function stripWidgets(text: string): string {
  let out = text
  for (let round = 0; round < 3; round++) {
    const next = out.replace(LEADING, '').replace(CLOSING, '')
    if (next === out) break
    out = next
  }
  return out
}
