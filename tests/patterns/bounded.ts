/** A pattern that is slow on some texts, and why none of those comes to it. */
export interface Bounded {
  /** Module of src that has it. */
  module: string
  hash: string
  /** How it begins. */
  begins: string
  reason: string
}

/** Patterns that recheck finds polynomial or cannot tell in time. `tests/patterns/bounded.test.ts` shows that pages do not reach them. */
export const bounded: readonly Bounded[] = [
  {
    module: 'cli/batch/summary',
    hash: '2a55dd7e8ed5',
    begins: '/\\B(?=(?:\\d{3})+$)/g',
    reason: 'It sees a number of ours.',
  },
  {
    module: 'cli/outputs/safe-names',
    hash: '5b365f038ac3',
    begins: '/[.\\s]+$/',
    reason: 'It sees a name that was cut.',
  },
  {
    module: 'parse/agency',
    hash: '73d791b90372',
    begins: "/[.'’-]+$/u",
    reason: 'A token over the longest agency’s name is none.',
  },
  {
    module: 'parse/agency',
    hash: '81eb46e65cf9',
    begins: '/^[\\s([{（【〈/©]+|[\\s)\\]}）】〉/:;,]+$/gu',
    reason: 'A token over the longest agency’s name is none.',
  },
  {
    module: 'parse/byline/contributors',
    hash: '9815f2e6d37d',
    begins: '/^[\\s([{（—–-]+|[\\s)\\]}）.]+$/gu',
    reason: 'A note of contributors is cut to 600 characters.',
  },
  {
    module: 'parse/byline/contributors',
    hash: 'c37ab4898691',
    begins: '/\\s*;\\s*|[.,]\\s+(?=(?:(?:additional |further )?(',
    reason: 'A note of contributors is cut to 600 characters.',
  },
  {
    module: 'parse/byline/lead-in',
    hash: 'd04c188c3aa0',
    begins: '/(?:発信地|読了時間|所要時間|阅读量|閱讀數|浏览量)[:：]?.*$/u',
    reason: 'A byline is cut to 400 characters and its blanks are folded.',
  },
  {
    module: 'parse/byline/lead-in',
    hash: 'd6d69ca2995c',
    begins: '/^[\\s:.,;|•·-]+|[\\s:.,;|•·-]+$/g',
    reason: 'A byline is cut to 400 characters and its blanks are folded.',
  },
  {
    module: 'parse/byline/looks',
    hash: '920116447b24',
    begins: '/^[•\\s]*(?:e-?mail\\s?:\\s?)?[^\\s@]{1,40}@[a-z\\d-]',
    reason: 'A line over 160 characters is no byline.',
  },
  {
    module: 'parse/byline/noise',
    hash: '3365e56f99bb',
    begins: '/^[\\s.,:;|•·–—()[\\]-]+|[\\s.,:;|•·–—()[\\]-]+$/gu',
    reason: 'A byline is cut to 400 characters and its blanks are folded.',
  },
  {
    module: 'parse/byline/noise',
    hash: '42eab9385a8e',
    begins: '/[^\\s@()<>|/,;:]{1,64}@[\\p{L}\\d-]{1,64}(?:\\.[\\p{',
    reason: 'A byline is cut to 400 characters and its blanks are folded.',
  },
  {
    module: 'parse/byline/not-people',
    hash: '09616d72c212',
    begins: '/\\s*[·\\n]\\s*/',
    reason: 'It sees a list of ours, not a page.',
  },
  {
    module: 'parse/byline/read',
    hash: '45de6e6352d6',
    begins: '/[\\p{L}.-]+(?:\\/[\\p{L}.-]+)+/gu',
    reason: 'A byline is cut to 400 characters and its blanks are folded.',
  },
  {
    module: 'parse/byline/read',
    hash: '70b2e9ddb76c',
    begins: '/(?:photos?|pictures?|photograph\\w{0,8}|illustra',
    reason: 'A byline is cut to 400 characters and its blanks are folded.',
  },
  {
    module: 'parse/byline/split',
    hash: 'bce98d675eb3',
    begins: '/\\s*,\\s*/',
    reason: 'A byline is cut to 400 characters and its blanks are folded.',
  },
  {
    module: 'parse/byline/split',
    hash: 'cd057875cb2b',
    begins: '/[·•|;｜●■／︱\u0001]+|\\s+[-/–—]+\\s+|(?<=\\S)\\/(?=\\p{L})|',
    reason: 'A byline is cut to 400 characters and its blanks are folded.',
  },
  {
    module: 'parse/byline/title',
    hash: 'c934b3858fe4',
    begins: '/[.,:;()]+$/',
    reason: 'A byline is cut to 400 characters and its blanks are folded.',
  },
  {
    module: 'parse/byline/token',
    hash: '12d32ce1543a',
    begins: '/^[\\s"“”\'‘’.,:;()[\\]《》【】<>*_~]+|[\\s"“”\'‘’,:;()[\\',
    reason: 'A byline is cut to 400 characters and its blanks are folded.',
  },
  {
    module: 'parse/caption',
    hash: '1900cbd0c54a',
    begins: '/[©ⓒ].{0,40}\\b(?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d ?[',
    reason: 'It sees 300 characters.',
  },
  {
    module: 'parse/caption/bracket',
    hash: '5d2f3b4a93ed',
    begins: "/^[\"“'‘]?(?:\\p{Lu}|\\p{L}+\\.\\p{Ll})[\\p{L}\\p{M}\\d'",
    reason: 'A line over 3,000 characters is no caption; blanks are folded.',
  },
  {
    module: 'parse/caption/chain',
    hash: '1ac06491eb70',
    begins: '/\\p{Lu}[\\p{L}&]+ (?:Images?|Photos?|Pictures?|Pr',
    reason: 'A line over 3,000 characters is no caption; blanks are folded.',
  },
  {
    module: 'parse/caption/clean',
    hash: '3a40bee0a689',
    begins: '/ ?\\+{3}.*$/u',
    reason: 'A line over 3,000 characters is no caption; blanks are folded.',
  },
  {
    module: 'parse/caption/ends',
    hash: '03a483516c4d',
    begins: '/(?:[\\p{L}\\d)”"»][.!?]["”]?| [/|]) ?([\\p{L}\\p{M}',
    reason: 'A line over 3,000 characters is no caption; blanks are folded.',
  },
  {
    module: 'parse/caption/ends',
    hash: '52184341c34e',
    begins: '/(?<=[\\p{L}\\p{N})"”’] )\\p{Lu}[\\p{L}\\p{M}.\'’-]{0,',
    reason: 'A line over 3,000 characters is no caption; blanks are folded.',
  },
  {
    module: 'parse/caption/ends',
    hash: '8211b40aebb5',
    begins: '/[＝=]\\s?([^＝=。、]{1,24})$|(?<=[.。다] )([가-힣]{2,8}(',
    reason: 'A line over 3,000 characters is no caption; blanks are folded.',
  },
  {
    module: 'parse/caption/pattern',
    hash: '3b0e02475bb7',
    begins: '/(?:(?<![\\p{L}\\d])|(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<',
    reason: 'A line over 3,000 characters is no caption; blanks are folded.',
  },
  {
    module: 'parse/caption/widgets',
    hash: '6e1c086d9e33',
    begins: '/\\s*(?:Vis mer|Visa mer|Vis mere|Se mer|Read mor',
    reason: 'A line over 3,000 characters is no caption; blanks are folded.',
  },
  {
    module: 'parse/dateline/place',
    hash: 'c71c181a0897',
    begins: '/\\s*[([（［]\\s*([^()[\\]（）［］]{2,30})\\s*[)\\]）］]/g',
    reason: 'A dateline’s place stands in the first 400 characters.',
  },
  {
    module: 'parse/dateline/place',
    hash: 'c95227c82ecd',
    begins: '/\\s*\\/\\s*|\\s*·\\s*|、|,?\\s+(?:and|und|et|y|e|og|oc',
    reason: 'A dateline’s place stands in the first 400 characters.',
  },
  {
    module: 'parse/dateline/place',
    hash: 'cfb296b86095',
    begins: '/\\s*[,،]\\s*/',
    reason: 'A dateline’s place stands in the first 400 characters.',
  },
  {
    module: 'parse/mojibake',
    hash: 'c4818e00d921',
    begins: '/(â(?:[€\\x80][\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œ',
    reason: 'Its runs have at most forty characters.',
  },
  {
    module: 'parse/note',
    hash: 'b8f5ee6e33d3',
    begins: "/^(?:\\p{L}{3,12} ){0,3}?(?:\\p{Lu}[\\p{L}\\p{M}.'’-",
    reason: 'A note’s beginning is cut; every run in it has at most thirty characters.',
  },
  {
    module: 'read/text/lynx',
    hash: '0b17e128480b',
    begins: '/^\\s*(?:[*+o#@=-]|\\d{1,3}\\.)?\\s*$/',
    reason: 'It sees at most eighty characters.',
  },
  {
    module: 'tell/byline-biography',
    hash: '942abda15d34',
    begins: "/^((?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30} ){1,8}?)(?:is",
    reason: 'A paragraph over 600 characters is no biography, and its runs have at most thirty.',
  },
  {
    module: 'tell/byline-names',
    hash: 'b46e87e69bae',
    begins: '/\\svom\\s|^(?=.*\\p{Ll}).*\\p{Lu}{2}\\s|\\p{Ll}.*\\s\\p',
    reason: 'A line over 90 characters is passed over.',
  },
  {
    module: 'tell/photo-part',
    hash: '2eccd1fb8543',
    begins: '/[([（【][^)\\]）】]*$/u',
    reason: 'It sees the last eighty characters.',
  },
  {
    module: 'tell/run-on',
    hash: 'f98fe8cc8f82',
    begins: '/[\\p{L}\\p{N}]+$/u',
    reason: 'It sees the 64 characters before a stop.',
  },
  {
    module: 'cli/man-page',
    hash: '3a883fb70318',
    begins: '/^ *(\\S+(?: \\S+)*) {2,}(.*)$/',
    reason: 'It sees our own help.',
  },
  {module: 'cli/man-page', hash: 'bea59f90c008', begins: '/<([^>]+)>/g', reason: 'It sees our own help.'},
  {
    module: 'cli/pattern-classes',
    hash: '285a8236e2de',
    begins: '/\\\\[^pP]|\\[(?:[^\\]\\\\]|\\\\.)*\\]|\\\\[pP]\\{[^}]*\\}/gs',
    reason: 'It sees our own patterns.',
  },
]
