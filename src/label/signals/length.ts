import type {Signal} from './signal.ts'

/** How long a line is. The strongest plain signal there is: furniture is short, copy is not. */
export const length: readonly Signal[] = [
  {
    name: 'size',
    see: ({scan}) => scan.size,
    yes: ['The harbour board met for three hours before the vote was called off for want of a quorum.'],
    no: ['Menu', 'Sign in', '市場'],
  },
  {
    name: 'words',
    see: ({scan}) => scan.words,
    yes: ['The pilots walked out at dawn'],
    no: ['Subscribe', 'Unternehmensnachrichten'],
  },
  {
    name: 'longest-word',
    see: ({scan}) => scan.longestWord,
    yes: ['Verkehrsinfrastrukturgesellschaft', 'SportsNewsMoviesMusicTravel'],
    no: ['To be or not to be'],
  },
  {
    name: 'letters-a-word',
    see: ({scan}) => (scan.words === 0 ? 0 : scan.letters / scan.words),
    yes: ['Extraordinary circumstances notwithstanding'],
    no: ['It is up to us to do it', '12 34'],
  },
]
