import {readByline} from './read.ts'

/** Characters of a line that are read. */
const longest = 400
/** What a line goes on with behind its writers: `By Jane Roe Photos by Max Poe`, `… ; editing by John Doe`. */
const OTHERS =
  /[\s,;|·•–-]{1,4}(?=(?:photos?|photographs?|photography|pictures?|images|illustrations?|illustrated|graphics?|videos?|edited|editing|additional reporting|fact[ -]check(?:ed|ing)|medically reviewed) by\b)/giu
/** `Words and pictures by Jane Roe` */
const BOTH =
  /^(?:words?|text|story|stories|report|reporting|article) ?(?:and|&|\+|\/) ?(?:photos?|photographs?|photography|pictures?|images|illustrations?|videos?) by /i
/** Cheap: what every such credit has, and a byline has once. */
const BY = /\bby\b/i
/** `By Jane Roe (@janeroe) and John Doe`: an address between two names. */
const ADDRESS = / ?\((?:@\w{1,40}|[^\s@()]{1,64}@[\w.-]{1,80})\)/g

/** A byline's line, those whom it credits with something else than the words on lines of their own, without addresses in brackets. */
export function partCredits(line: string): string[] {
  const read = line.length > longest ? line.slice(0, longest) : line
  const text = read.includes('@') ? read.replace(ADDRESS, '') : read
  if (!BY.test(text)) return [text]
  if (BOTH.test(text)) return [text.replace(BOTH, 'by ')]
  const parts = text.split(OTHERS)
  // `Exclusive, photos by Jane Roe`: nobody is named yet.
  return parts.length > 1 && namesSomeone(parts[0] ?? '') ? parts : [text]
}

function namesSomeone(part: string): boolean {
  return !/(?:\band|&|\/)$/i.test(part.slice(-4)) && readByline(part).tokens.some(({kind}) => kind === 'person')
}
