/** A dateline in front of copy. */
export interface DatelineMatch {
  /** As printed, without the separator behind it. */
  text: string
  /** What stands between dateline and copy, with its spaces; may be empty. */
  separator: string
  /** The place, brackets turned to commas; two places as printed (`PORT ELLIN/NORVALE`). Null where none is given. */
  location: string | null
  /** Each place of a double dateline, else the one; empty where none is given. */
  locations: string[]
  /** The agency as printed, with its desk (`dpa/lno`); null where none is named. */
  agency: string | null
  /** The agency's own name; several joined by `, `. */
  agencyName: string | null
  /** The date as printed. */
  date: string | null
  /** The reporter, where the dateline names one (Yonhap, Xinhua, CNA, Japanese papers). */
  author: string | null
  /** Index in the text given where the copy starts. */
  end: number
}

/** What is known about the paragraph. */
export interface DatelineContext {
  /** BCP 47 tag of the page's language; some shapes are read in some languages only. */
  language?: string | null
  /**
   * False for a paragraph that does not open the story: then only shapes with an agency are read. True for one that is known to
   * open it: then a known city before a colon is read, too (`New Delhi: The bridge …`).
   */
  lead?: boolean
  /** Whether the copy names a place in capitals as a place (`in Ostmoor`): then `OSTMOOR: It was …` is a dateline at the lead. */
  isPlace?: (name: string) => boolean
}

/** A match of the parts that copy gives; the others are null. */
export function made(part: Partial<DatelineMatch> & Pick<DatelineMatch, 'text' | 'separator' | 'end'>): DatelineMatch {
  return {location: null, locations: [], agency: null, agencyName: null, date: null, author: null, ...part}
}
