import type {Signal} from './signal.ts'

/** Shares of kinds of characters and of capitalised words. */
export const letters: readonly Signal[] = [
  {
    name: 'share-of-capitals',
    see: ({scan}) => (scan.letters === 0 ? 0 : scan.upper / scan.letters),
    yes: ['BREAKING NEWS'],
    no: ['The port is closed.', '市場'],
  },
  {
    name: 'share-of-capitalised-words',
    see: ({scan}) => (scan.words === 0 ? 0 : scan.capitalised / scan.words),
    yes: ['Harbour Board Votes To Close Ferry Line', 'Jane Roe'],
    no: ['Harbour board votes to close ferry line'],
  },
  {
    name: 'words-in-small-letters',
    see: ({scan}) => scan.lowered,
    yes: ['The board voted to close the line after the storm'],
    no: ['Jane Roe', 'Harbour Board Votes'],
  },
  {
    name: 'words-in-capitals',
    see: ({scan}) => scan.shouted,
    yes: ['PORT ELLIN, Ohio (PNA) — A ferry ran aground.', 'READ MORE'],
    no: ['A ferry ran aground.'],
  },
  {
    name: 'share-of-digits',
    see: ({scan}) => (scan.chars === 0 ? 0 : scan.digits / scan.chars),
    yes: ['12.01.2024, 18:04', '0:00 / 1:32'],
    no: ['The port closed in 2024 after the storm'],
  },
  {
    name: 'share-of-letters',
    see: ({scan}) => (scan.chars === 0 ? 0 : scan.letters / scan.chars),
    yes: ['Subscribe', 'Kommentare'],
    no: ['12.01.2024', '* * *', '|'],
  },
  {
    name: 'share-of-marks',
    see: ({scan}) => (scan.chars === 0 ? 0 : (scan.punctuation + scan.symbols) / scan.chars),
    yes: ['____________', '| / |', '=====>'],
    no: ['The port is closed', 'Menu'],
  },
  {
    name: 'share-of-ideographs',
    see: ({scan}) => (scan.chars === 0 ? 0 : scan.ideographs / scan.chars),
    yes: ['市場は閉まった'],
    no: ['The market is closed', '시장'],
  },
  {
    name: 'glued-words',
    see: ({scan}) => scan.humps,
    yes: ['SportsNewsMoviesMusic', 'By Jane RoeReporter'],
    no: ['Sports News Movies'],
  },
]
