import {isWeekday} from '../months.ts'
import {type ClockRead, readClock} from './clock.ts'
import {type DateOrder, type DateRead, readDate} from './date.ts'
import {orderOf, type TimeContext} from './order.ts'
import {readRelative} from './relative.ts'
import {type Token, tokenize} from './tokens.ts'
import {fillerWords, foreignWords, labelOf} from './words.ts'
import {readZone, type ZoneRead} from './zone.ts'

/** A point in time that a line prints, with the label it stands under. */
export interface Moment {
  label: 'published' | 'updated' | null
  date: DateRead | null
  clock: ClockRead | null
  zone: ZoneRead | null
}

/** What a line says of time, and how much of it says something else. */
export interface Reading {
  moments: Moment[]
  /** A relative time (`3 hours ago`) stands in the line. */
  relative: boolean
  /** A word such as `heute` stands in the line. */
  today: boolean
  /** A label such as `Updated` stands in the line. */
  labelled: boolean
  /** A word of print editions, programmes or rights stands in the line. */
  foreign: boolean
  /** Letters that belong to dates, clocks, labels and their filler words; digits count. */
  spent: number
  /** Letters and digits of everything else, and in how many words. */
  rest: number
  restWords: number
  /** Offsets of the first and behind the last piece that says when; -1 where there is none. */
  from: number
  to: number
}

const LONGEST = 260

class Reader {
  readonly tokens: readonly Token[]
  readonly order: DateOrder
  readonly out: Reading = {
    moments: [],
    relative: false,
    today: false,
    labelled: false,
    foreign: false,
    spent: 0,
    rest: 0,
    restWords: 0,
    from: -1,
    to: -1,
  }
  private now: Moment = {label: null, date: null, clock: null, zone: null}
  private i = 0
  private lastWhen = -9

  constructor(tokens: readonly Token[], order: DateOrder) {
    this.tokens = tokens
    this.order = order
  }

  read(): Reading {
    while (this.i < this.tokens.length) {
      if (!(this.relative() || this.date() || this.clock() || this.zone() || this.label())) this.other()
    }
    this.close()
    return this.out
  }

  private close(): void {
    if (this.now.date !== null || this.now.clock !== null) this.out.moments.push(this.now)
    this.now = {label: null, date: null, clock: null, zone: null}
  }

  /** Counts the tokens up to `next` as time and goes on behind them. */
  private spend(next: number): true {
    for (let at = this.i; at < next; at++) {
      const token = this.tokens[at]
      if (token === undefined) break
      if (token.kind !== 'mark') this.out.spent += token.text.length
      if (this.out.from < 0) this.out.from = token.start
      this.out.to = token.end
    }
    this.i = next
    return true
  }

  private relative(): boolean {
    const next = readRelative(this.tokens, this.i)
    if (next === 0) return false
    if (this.tokens[this.i]?.kind === 'word') this.out.today = true
    else this.out.relative = true
    this.close()
    return this.spend(next)
  }

  private date(): boolean {
    // `1/14 21:17` and `19. 9.` without a year count once the line has printed one.
    const short = this.out.moments.some((moment) => moment.date !== null) || this.now.date !== null
    const read = readDate(this.tokens, this.i, short ? {...this.order, short: true} : this.order)
    if (read === null) return false
    if (short && read.year === null && readClock(this.tokens, this.i, true) !== null) return false
    if (this.now.date !== null) this.close()
    this.now.date = read
    this.lastWhen = read.next
    return this.spend(read.next)
  }

  private clock(): boolean {
    const token = this.tokens[this.i]
    if (token?.kind === 'word' && token.key === 't' && token.glued && this.lastWhen === this.i) {
      // The `T` of `2024-01-12T18:04`.
      this.lastWhen = this.i + 1
      return this.spend(this.i + 1)
    }
    const near = this.now.date !== null && this.i - this.lastWhen <= 3
    const read = readClock(this.tokens, this.i, near || this.labelBefore())
    if (read === null) return false
    if (this.now.clock !== null) this.close()
    this.now.clock = read
    this.lastWhen = read.next
    return this.spend(read.next)
  }

  private labelBefore(): boolean {
    const before = this.tokens[this.i - 1]?.kind === 'mark' ? this.tokens[this.i - 2] : this.tokens[this.i - 1]
    return before?.kind === 'word' && labelOf(before.key) !== null
  }

  private zone(): boolean {
    const near = this.i === this.lastWhen || (this.i === this.lastWhen + 1 && this.tokens[this.i - 1]?.text === ',')
    if (!near) return false
    const read = readZone(this.tokens, this.i, this.now.clock !== null && this.i === this.lastWhen)
    if (read === null) return false
    if (this.now.zone === null) this.now.zone = read
    this.lastWhen = read.next
    return this.spend(read.next)
  }

  private label(): boolean {
    const token = this.tokens[this.i]
    const label = token?.kind === 'word' ? labelOf(token.key) : null
    if (token === undefined || label === null) return false
    this.out.labelled = true
    const following = this.tokens[this.i + 1]
    const closes = following === undefined || following.text === ')' || following.text === '）'
    if (closes && this.now.label === null && this.now.clock !== null && this.i === this.lastWhen) {
      // Japanese and Chinese pages put the label behind: `2/21 22:08 更新`.
      this.now.label = label
    } else {
      this.close()
      this.now.label = label
    }
    return this.spend(this.i + 1)
  }

  private other(): void {
    const token = this.tokens[this.i]
    // `Today 21°`: the weather of the page's head.
    if (token?.text === '°') this.out.foreign = true
    if (token !== undefined && token.kind !== 'mark') {
      if (foreignWords.has(token.key)) this.out.foreign = true
      const filler = token.kind === 'word' && (fillerWords.has(token.key) || isWeekday(token.key))
      if (filler || (token.kind === 'number' && fillerWords.has(this.tokens[this.i + 1]?.key ?? ''))) {
        this.out.spent += token.text.length
      } else {
        this.out.rest += token.text.length
        this.out.restWords++
      }
    }
    this.i++
  }
}

/** Reads all dates, times of day, labels and relative times of a line; its first 260 characters are looked at. */
export function readMoments(text: string, context?: TimeContext): Reading {
  const tokens = tokenize(text.length > LONGEST ? text.slice(0, LONGEST) : text)
  return new Reader(tokens, orderOf(context, tokens)).read()
}
