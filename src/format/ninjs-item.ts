/** A text in an array of texts. Properties without a value are left out when written. */
export interface NinjsText {
  role?: string
  contenttype?: string
  charcount?: number
  wordcount?: number | undefined
  value: string
}

/** A picture, film or graphic of a story. */
export interface NinjsAssociation {
  name: string
  uri: string
  type: 'picture' | 'video' | 'graphic'
  representationtype: 'partial'
  by: string | undefined
  descriptions: NinjsText[] | undefined
  renditions: {name: string; href: string}[] | undefined
}

/** A news item in the words of IPTC ninjs 2.4, as far as a page says what it asks for; in the order of writing. */
export interface NinjsItem {
  standard: {name: string; version: string; schema: string}
  uri: string
  type: 'text' | 'composite'
  language: string | undefined
  /** Times of day in UTC. */
  firstcreated: string | undefined
  versioncreated: string | undefined
  headlines: NinjsText[] | undefined
  by: string | undefined
  located: string | undefined
  places: {name: string}[] | undefined
  infosources: {name: string; literal?: string}[] | undefined
  ednote: string | undefined
  descriptions: NinjsText[] | undefined
  bodies: NinjsText[] | undefined
  associations: NinjsAssociation[] | undefined
}

/** A list with something in it, or nothing: ninjs knows neither null nor empty places for what is absent. */
export function some<Value>(values: Value[]): Value[] | undefined {
  return values.length === 0 ? undefined : values
}
