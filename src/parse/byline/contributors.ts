import {fold} from '../fold.ts'
import {readByline} from './read.ts'

/** Who did what for a story, from a note at its foot. */
export interface Contributors {
  reporting: string[]
  writing: string[]
  editing: string[]
  /** Who helped without a named task: `contributed to this report`, `with files from`. */
  contributing: string[]
}

type Task = keyof Contributors

const LONGEST = 600
const OUTER = /^[\s([{（—–-]+|[\s)\]}）.]+$/gu
const SEPARATOR =
  /\s*;\s*|[.,]\s+(?=(?:(?:additional |further )?(?:reporting|editing|writing|production|compiled|edited|written) )|with )/i
const TASKS: readonly (readonly [Task, RegExp])[] = [
  [
    'editing',
    /^(?:editing|edited|copy[- ]editing|redaktion|redigiert|édité|edición|edição|edited and compiled|редактор|редактирование|redigering|redactie|a cura|edytor|editace|编辑|责编|責任編輯|責任编辑)(?: (?:by|von|par|por|di|av|af|door|de))?(?: ?[:：] ?| )/iu,
  ],
  [
    'writing',
    /^(?:writing|written|compiled|text|texte|texto|testo|tekst|rédigé|verfasst|текст|文)(?: (?:by|von|par|por|di|av|af|door))?(?: ?[:：] ?| )/iu,
  ],
  [
    'reporting',
    /^(?:(?:additional |further )?reporting(?: and writing)?|reporting assistance|mitarbeit|recherche|reportage|reportaje|reportagem|репортаж|取材|취재|记者|記者)(?: (?:by|from|von|par|por|di|av|af|door))?(?: ?[:：] ?| )/iu,
  ],
  [
    'contributing',
    /^(?:with (?:additional |further )?(?:reporting|files|contributions|inputs|assistance|material)(?: (?:by|from))?|contributing|contributors|contribution|mit material(?: von)?|mit informationen(?: von)?|avec|con información de|com informações de)(?: ?[:：] ?| )/iu,
  ],
]
const CONTRIBUTED =
  /\s(?:also )?contributed (?:reporting |to |additional |from )|\s(?:a|ont) contribué |\scolabor(?:ó|aron|ou|aram) |\sha(?:nno)? (?:collaborato|contribuito) |\s(?:hat|haben) (?:mitgearbeitet|mitgewirkt|zu diesem)/iu
const OPENING =
  /^(?:(?:the )?associated press|ap|cnn|fox news|reuters|afp|\p{Lu}[\p{L}&. ]{1,30}?)(?:['’]s?)? (?:(?:\p{L}{3,14} )?(?:writers?|reporters?|journalists?|correspondents?|staff writers?) )/iu

function namesOf(text: string): string[] {
  const names: string[] = []
  for (const token of readByline(`By ${text}`).tokens) {
    if (token.kind === 'person' && token.text.includes(' ') && !names.includes(token.text)) names.push(token.text)
    else if (token.kind === 'person' && /^\p{Lo}+$/u.test(token.text)) names.push(token.text)
    else if (token.kind === 'agency' && !names.includes(token.text)) names.push(token.text)
  }
  return names
}

/** Places between names end at `and`: `Jane Roe in Port Ellin and John Doe in Norvale`. */
function dropPlaces(text: string): string {
  return text.replace(
    /\s(?:in|from|à|en|aus|a|i|в)\s\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?=,|;|\.|$|\s(?:and|und|et|y|e|og|och|и)\s)/gu,
    '',
  )
}

function readPart(part: string, found: Contributors): void {
  for (const [task, label] of TASKS) {
    const match = label.exec(part)
    if (match === null) continue
    found[task].push(...namesOf(dropPlaces(part.slice(match[0].length))))
    return
  }
  const contributed = CONTRIBUTED.exec(part)
  if (contributed === null) return
  const who = part
    .slice(0, contributed.index)
    .replace(OPENING, '')
    .replace(/^[^'’]{2,24}['’]s? (?=\p{Lu})/u, '')
  found.contributing.push(...namesOf(dropPlaces(who)))
}

/**
 * Who reported, wrote, edited and helped, from a note such as
 * `(Reporting by Jane Roe in Port Ellin; Editing by John Doe)` or `Jane Roe contributed to this report.`
 * Names without places. Looks at the first 600 characters; all lists are empty where the text is no such note.
 */
export function parseContributors(text: string): Contributors {
  const found: Contributors = {reporting: [], writing: [], editing: [], contributing: []}
  const line = fold(text.length > LONGEST ? text.slice(0, LONGEST) : text).replace(OUTER, '')
  for (const part of line.split(SEPARATOR)) readPart(part.replace(OUTER, ''), found)
  return found
}
