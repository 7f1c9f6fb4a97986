/** Scripts with a language of their own, or one that hardly anyone else prints news in; `null`: its words decide. */
export interface Script {
  /** ISO 15924. */
  name: string
  language: string | null
  /** First and last code units of its letters and marks, in turn. */
  ranges: readonly number[]
}

/** Latin first, for most pages are. Kana and Han are told apart in the count: Japanese has both, Chinese the latter alone. */
export const scripts: readonly Script[] = [
  {
    name: 'Latn',
    language: null,
    ranges: [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x24f, 0x259, 0x259, 0x1e00, 0x1eff],
  },
  {name: 'Cyrl', language: null, ranges: [0x400, 0x52f]},
  {name: 'Arab', language: null, ranges: [0x620, 0x65f, 0x66e, 0x6d3, 0x6d5, 0x6ef, 0x6fa, 0x6ff]},
  {name: 'Hebr', language: null, ranges: [0x591, 0x5bd, 0x5d0, 0x5f2]},
  {name: 'Deva', language: null, ranges: [0x900, 0x963, 0x971, 0x97f]},
  {name: 'Hani', language: 'zh', ranges: [0x3400, 0x4dbf, 0x4e00, 0x9fff]},
  {name: 'Jpan', language: 'ja', ranges: [0x3041, 0x3096, 0x30a1, 0x30fa, 0x30fc, 0x30fe]},
  {name: 'Kore', language: 'ko', ranges: [0xac00, 0xd7a3]},
  {name: 'Grek', language: 'el', ranges: [0x386, 0x386, 0x388, 0x3ff, 0x1f00, 0x1fff]},
  {name: 'Thai', language: 'th', ranges: [0xe01, 0xe3a, 0xe40, 0xe4e]},
  {name: 'Beng', language: 'bn', ranges: [0x980, 0x9e3]},
  {name: 'Guru', language: 'pa', ranges: [0xa00, 0xa63, 0xa70, 0xa7f]},
  {name: 'Gujr', language: 'gu', ranges: [0xa80, 0xae3]},
  {name: 'Orya', language: 'or', ranges: [0xb00, 0xb63]},
  {name: 'Taml', language: 'ta', ranges: [0xb80, 0xbe5]},
  {name: 'Telu', language: 'te', ranges: [0xc00, 0xc63]},
  {name: 'Knda', language: 'kn', ranges: [0xc80, 0xce3]},
  {name: 'Mlym', language: 'ml', ranges: [0xd00, 0xd63]},
  {name: 'Sinh', language: 'si', ranges: [0xd80, 0xde5]},
  {name: 'Laoo', language: 'lo', ranges: [0xe80, 0xeff]},
  {name: 'Tibt', language: 'bo', ranges: [0xf40, 0xfbc]},
  {name: 'Mymr', language: 'my', ranges: [0x1000, 0x103f, 0x1050, 0x109f]},
  {name: 'Geor', language: 'ka', ranges: [0x10a0, 0x10ff]},
  {name: 'Ethi', language: 'am', ranges: [0x1200, 0x135f]},
  {name: 'Armn', language: 'hy', ranges: [0x531, 0x556, 0x561, 0x587]},
  {name: 'Khmr', language: 'km', ranges: [0x1780, 0x17d3]},
]
