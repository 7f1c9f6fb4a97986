import {looksLikeByline, looksLikeName} from '../../parse/byline.ts'
import {parseDateline} from '../../parse/dateline.ts'
import {wireMark} from '../../parse/note.ts'
import {looksLikeTimestamp} from '../../parse/timestamp.ts'
import type {Line} from '../line.ts'
import type {Signal} from './signal.ts'

const SHORT = 240

/** A grammar is asked about short lines only: the longer ones cannot be what it reads. */
function short(test: (text: string) => boolean): (line: Line) => number {
  return ({text}) => (text.length <= SHORT && test(text) ? 1 : 0)
}

/** What the grammars of `parse/` and small marks say about a line. */
export const marks: readonly Signal[] = [
  {
    name: 'reads-like-a-time',
    see: short(looksLikeTimestamp),
    yes: ['12 January 2024, 18:04', 'Published Jan 12, 2024 2:23 PM EDT'],
    no: ['The port closed in 2024.', 'Menu'],
  },
  {
    name: 'reads-like-a-byline',
    see: short(looksLikeByline),
    yes: ['By Jane Roe', 'Von Max Muster'],
    no: ['By comparison, the port is small.', 'Menu'],
  },
  {
    name: 'reads-like-a-name',
    see: short(looksLikeName),
    yes: ['Jane Roe', 'Max van der Muster'],
    no: ['Sign in', 'The port is closed.'],
  },
  {
    name: 'reads-like-a-credit',
    see: ({credit}) => (credit.whole ? 1 : 0),
    yes: ['Photo: Jane Roe/AP', '(AP Photo/Jane Roe)'],
    no: ['The port is closed.', 'Jane Roe'],
  },
  {
    name: 'ends-with-a-credit',
    see: ({credit}) => (credit.end ? 1 : 0),
    yes: ['The pier at dawn (Jane Roe/AP)', 'Der Hafen. Foto: dpa'],
    no: ['The coalition lost its majority.', 'Menu'],
  },
  {
    name: 'begins-with-a-dateline',
    see: ({text}) => (text.length > 40 && parseDateline(text) ? 1 : 0),
    yes: ['PORT ELLIN, Ohio (AP) — A ferry ran aground in the outer harbour.'],
    no: ['At last – the striker is back in the team for the cup final.'],
  },
  {
    name: 'names-an-agency',
    see: ({agency}) => (agency ? 1 : 0),
    yes: ['Jane Roe/AP', 'By Press Association'],
    no: ['Jane Roe', 'A map of the harbour'],
  },
  {
    name: 'wire-mark',
    see: short(wireMark),
    yes: ['-0-', '###', 'ENDS'],
    no: ['The end', 'Menu'],
  },
  {
    name: 'year-inside',
    see: ({text, scan}) => (scan.digits > 0 && /(?:^|\D)(?:19|20)\d\d(?!\d)/.test(text.slice(0, 400)) ? 1 : 0),
    yes: ['© 2024 Norvale', 'In 1998 the port closed'],
    no: ['Room 2199b', 'In May'],
  },
  {
    name: 'clock-time-inside',
    see: ({text, scan}) => (scan.digits > 0 && /\d[:.h]\d\d(?!\d)/.test(text.slice(0, 400)) ? 1 : 0),
    yes: ['18:04', 'à 9h05', '11.39 Uhr'],
    no: ['3,500 tonnes', '2024'],
  },
  {
    name: 'copyright-sign',
    see: ({text}) => (/[©ⓒ®]|\(c\)/i.test(text.slice(0, 400)) ? 1 : 0),
    yes: ['© 2024 Norvale Press', 'Copyright (c) Norvale'],
    no: ['Norvale Press'],
  },
  {
    name: 'handle-or-address',
    see: ({text}) => (/@\w|\w\.(?:com|org|net|info|co|de|fr|uk|io)\b|https?:|www\./i.test(text.slice(0, 400)) ? 1 : 0),
    yes: ['@janeroe', 'desk@norvale.example.com', 'https://norvale.example'],
    no: ['Norvale desk'],
  },
  {
    name: 'hashtag',
    see: ({text}) => (text.includes('#') && /(?:^| )#\p{L}/u.test(text.slice(0, 400)) ? 1 : 0),
    yes: ['#harbour', 'Follow #ferrystrike'],
    no: ['No. 1', '# 1'],
  },
  {
    name: 'file-or-code',
    see: ({text}) =>
      /\.(?:jpe?g|png|gif|svg|webp|pdf|mp4)\b|[{}<>]|\w_\w|\(\)|function\b/i.test(text.slice(0, 300)) ? 1 : 0,
    yes: ['IMG_2034.jpg', '{{ headline }}', 'init_player()'],
    no: ['A picture of the pier'],
  },
  {
    name: 'slash-inside-name',
    see: ({text, scan}) => (scan.chars < 160 && text.includes('/') && /\p{L} ?\/ ?\p{L}/u.test(text) ? 1 : 0),
    yes: ['Jane Roe/PNA', 'Max Muster / dpa'],
    no: ['24/7', 'Jane Roe'],
  },
  {
    name: 'counts-something',
    see: ({text, scan}) =>
      scan.chars < 40 && scan.digits > 0 && /^\d[\d.,]*[kKMm]? ?\p{L}|\(\d+\)$/u.test(text) ? 1 : 0,
    yes: ['12 comments', 'Comments (3)', '1.2k shares'],
    no: ['Comments', 'In 2024'],
  },
]
