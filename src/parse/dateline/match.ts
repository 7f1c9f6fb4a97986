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
  /** False for a paragraph that does not open the story: then only shapes with an agency are read. Default true. */
  lead?: boolean
}
