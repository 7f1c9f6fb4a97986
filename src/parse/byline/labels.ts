import {opening} from '../openings.ts'
import {isEastern} from './eastern.ts'

/** What a label in front of a name says about it. */
export type LabelKind = 'author' | 'editor' | 'source' | 'none'

export interface Label {
  kind: LabelKind
  /** The line behind the label. */
  rest: string
}

/** Labels that may stand before a name with a blank only. */
const BARE =
  'by|written by|posted by|story by|words by|reported by|report by|text by|analysis by|opinion by|review by|interview by|hosted by|produced by|presented by|compiled by|author by|submitted by|contributed by|published by|from our|' +
  'von|par|por|di|door|av|af|eftir|oleh|bởi|' +
  'ein kommentar von|kommentar von|ein gastbeitrag von|gastbeitrag von|ein gastkommentar von|gastkommentar von|eine analyse von|analyse von|eine kolumne von|kolumne von|ein interview von|interview von|ein essay von|essay von|eine glosse von|glosse von|ein bericht von|eine reportage von|reportage von|ein porträt von|leitartikel von|ein leitartikel von|text von|ein artikel von|geschrieben von|verfasst von|rezension von|eine rezension von|' +
  'écrit par|rédigé par|publié par|propos recueillis par|un texte de|texte de|un article de|une chronique de|tribune de|une tribune de|' +
  'escrito por|redactado por|publicado por|texto de|reportagem de|un artículo de|una crónica de|de nuestro corresponsal|' +
  'a cura di|scritto da|testo di|articolo di|di nostro inviato|geschreven door|tekst door|van onze|oprac\\.|opr\\.|skrevet av|tekst av|skrevet af|tekst af|av vår|skriven av|text av|' +
  'подготовил|подготовила|подготовили|беседовал|беседовала|написал|написала|napsal|napsala|opracował|opracowała|rozmawiał|rozmawiała|' +
  'بقلم|كتب|كتبت|إعداد|تحرير|מאת|írta|γράφει ο|γράφει η|γράφουν οι|του|της|द्वारा|ditulis oleh|laporan'

/** Labels that need a colon (or a blank and nothing else) behind them. */
const MARKED =
  'interview|analyse|analysis|reportage|gastbeitrag|author|authors|author of the article|about the author|about the authors|writer|reporter|text|words|story|autor|autorin|autoren|autorin/autor|autor/in|autor:in|autor\\*in|texte|auteur|auteurs|autrice|autora|autores|autoras|texto|autore|autori|autrice|testo|tekst|tekst og foto|text och foto|teksti|teksti ja kuvat|kirjoittaja|höfundur|autorka|autorzy|autoři|автор|авторы|автори|текст|yazan|haber|yazar|szerző|szerzők|συντάκτης|κείμενο|ρεπορτάζ|लेखक|tác giả|penulis|pewarta|jurnalis|الكاتب|كتب|כתב|كاتب|作者|著者|筆者|執筆者|執筆|記者|记者|文|撰文|取材|翻訳者|訳者|译者|譯者|글|기자'

const EDITOR =
  'redaktion|redaktionell bearbeitung|redigering|onlineredaktion|redazione|edición|edição|редактор|editor|editors|editing|redakcja|biên tập|szerkesztő|編集|编辑|責任編輯|责任编辑|责编|編輯|翻訳者|訳|翻訳|译者|校对|校對'
const SOURCE =
  'source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|bron|bronnen|kilde|kilder|källa|källor|lähde|heimild|źródło|zdroj|источник|источники|джерело|kaynak|forrás|πηγή|स्रोत|nguồn|sumber|المصدر|מקור|from|via|来源|來源|出处|資料來源|출처|提供|提供元|originally published by|originally published in'
const NONE =
  'role|copyright|credit|photo|photos|photographs|photography|pictures|images|photo by|photos by|photograph by|photographs by|picture|image|foto|fotos|bild|photographie|фото|写真|사진|translated by|translation|traduction|übersetzung|übersetzt von|published|updated|posted|email|e-mail|twitter|contact|tel|phone|on twitter'

const bare = opening([[BARE, '(?: ?: ?| )(?=\\S)']], 'iu')
const alone = opening(
  [
    [
      `${BARE}|author|authors|autor|autorin|autoren|auteur|autore|автор|著者|作者|記者|记者|翻訳者|訳者|译者|文`,
      ' ?:?$',
    ],
    [MARKED, ' ?:$'],
  ],
  'iu',
)
const marked = opening([[MARKED, ' ?: ?']], 'iu')
const doubled = /^(?:Autorin\/Autor|Author,|Written by:?|By:?) /u
const editor = opening([[EDITOR, ' ?[:：|｜] ?']], 'iu', '[(（]')
const source = opening([[SOURCE, ' ?[:：] ?']], 'iu')
const none = opening([[NONE, '(?: ?: ?|, )']], 'iu')
const EASTERN =
  /^[[(（【]?(?:取材・文|文・写真|文と写真|構成・文|聞き手|著者|執筆者|執筆|作者|筆者|撰文|採訪|整理|文字|文\/图|文\/圖|文|記者|记者|本报记者|本報記者|特约记者|特约撰稿|通讯员|글|글쓴이|취재|정리|원작|原创|Original|[Aa]uthor) ?(?:[:：|｜/／●◎■=＝︱・ ] ?|(?<=[記记]者 ?)(?=\p{Script=Han}{2,3}(?:[/／、， ]|$)))/u
const WORD = /[\p{L}\p{M}'’-]+/u
/** Cheap: how glued labels begin. */
const GLUE = /^(?:by|By|Von|Par|Por)/
const GLUED = /^(?:by|By|Von|Par|Por)(?:by |By )?(?=\p{Lu}\p{L}*[ '’-]?\p{L})/u
/** `von` and the like only after a date or a mark, for they stand in names too. */
const INSIDE =
  /[\s.,|•·)\]\d-](?:written by|posted by|author by|by) (?=\S)|[.,|•·)\]\d-] ?(?:von|par|por|di|av) (?=\p{Lu})/giu

/** True for a label with nothing behind it: the name stands on the next line. */
export function isLabelAlone(line: string): boolean {
  return line.length <= 40 && openings.has(firstWord(line)) && alone(line) !== null
}

function behind(match: RegExpExecArray | null, line: string, kind: LabelKind): Label | null {
  return match === null ? null : {kind, rest: line.slice(match[0].length)}
}

/** The first words of all labels: a line that begins with none of them needs no further look. */
const openings: ReadonlyMap<string, number> = index()

/** For each first word a bit set of the lists it opens. */
function index(): Map<string, number> {
  const found = new Map<string, number>()
  const lists = [BARE, MARKED, EDITOR, SOURCE, NONE]
  lists.forEach((rows, list) => {
    for (const label of rows.split('|')) {
      const word = firstWord(label)
      found.set(word, (found.get(word) ?? 0) | (1 << list))
    }
  })
  return found
}

/** True for a to z, an apostrophe or a hyphen; null for what only a regular expression knows. */
function isPlain(unit: number): boolean | null {
  if (unit > 127) return null
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 0x27 || unit === 0x2d
}

function firstWord(text: string): string {
  let from = 0
  while (from < text.length && isPlain(text.charCodeAt(from)) === false) from++
  let to = from
  while (to < text.length && isPlain(text.charCodeAt(to))) to++
  const plain = to === text.length || isPlain(text.charCodeAt(to)) === false
  if (plain) return text.slice(from, to).toLowerCase()
  return WORD.exec(text)?.[0].toLowerCase() ?? ''
}

/** False for a line that no label can begin; cheap. */
export function mayBeginWithLabel(line: string): boolean {
  return openings.has(firstWord(line)) || (GLUE.test(line) && GLUED.test(line)) || isEastern(line.slice(0, 8))
}

/** The label at the start of a line and what stands behind it, or null. Takes a folded line. */
export function leadingLabel(line: string): Label | null {
  if (isEastern(line.slice(0, 8)) || line.startsWith('Original ')) {
    const found =
      behind(editor(line), line, 'editor') ??
      behind(source(line), line, 'source') ??
      behind(marked(line), line, 'author') ??
      behind(EASTERN.exec(line), line, 'author')
    if (found) return found
  }
  if (GLUE.test(line) && GLUED.test(line)) return behind(GLUED.exec(line), line, 'author')
  const lists = openings.get(firstWord(line)) ?? 0
  if (lists === 0) return null
  return (
    (lists & 16 ? behind(none(line), line, 'none') : null) ??
    (lists & 8 ? behind(source(line), line, 'source') : null) ??
    (lists & 4 ? behind(editor(line), line, 'editor') : null) ??
    (lists & 1 ? behind(bare(line), line, 'author') : null) ??
    (lists & 2 ? behind(marked(line), line, 'author') : null) ??
    behind(doubled.exec(line), line, 'author')
  )
}

/** A label further inside: `January 12, 2024 by Jane Roe`, `Posted on Monday by Jane Roe`. The last one counts. */
export function innerLabel(line: string): {before: string; rest: string} | null {
  let found: {before: string; rest: string} | null = null
  for (const match of line.matchAll(INSIDE)) {
    if (match.index === 0) continue
    found = {before: line.slice(0, match.index), rest: line.slice(match.index + match[0].length)}
  }
  return found
}
