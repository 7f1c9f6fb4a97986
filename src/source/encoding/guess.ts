import {decoderOf} from './decoder.ts'
import {type Candidate, candidates} from './frequent.ts'

/** Bytes that are looked at, from the first one that is no ASCII. */
const looked = 32_768
/** Fewer letters than this, or fewer different ones, prove nothing: a page of no-break spaces. */
const fewest = {double: 12, single: 30}
const fewestKinds = 5
/**
 * Share of the commonest letters among all beyond ASCII, from which an encoding is likely. Measured: rightly decoded text has
 * 0.26 to 0.65 in characters of two bytes and 0.6 to 0.9 of one, wrongly decoded at most 0.17 and 0.5.
 */
const leastShare = {double: 0.24, single: 0.58}
/** What a byte that decodes to nothing counts for, in letters that are not among the commonest. */
const weightOfFaults = 5
/** Bytes beyond ASCII that touch an ASCII letter: almost all in French, few in Russian. */
const mostTouching = 0.25

/**
 * The encoding that bytes which are no UTF-8 are clearly written in (Shift_JIS, EUC-JP, GB18030, Big5, EUC-KR, and those of
 * Cyrillic, Greek, Hebrew, Arabic and Thai), or null. Each is tried, and the one wins by which the commonest letters of its
 * languages are common; those of two bytes come first, since no text in single bytes decodes as theirs. Looks at 32 kB.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const start = firstBeyondAscii(bytes)
  const sample = bytes.subarray(start, start + looked)
  const double = likeliest(sample, false, leastShare.double)
  if (double !== null || touching(sample) > mostTouching) return double
  const single = likeliest(sample, true, leastShare.single)
  return single === 'koi8-r' && sample.some((byte) => ukrainian.has(byte)) ? 'koi8-u' : single
}

/** `є і ї ґ` in KOI8-U, which differs from KOI8-R in that these are no lines of boxes. */
const ukrainian: ReadonlySet<number> = new Set([0xa4, 0xa6, 0xa7, 0xad])

function likeliest(sample: Uint8Array, single: boolean, least: number): string | null {
  let best: string | null = null
  let share = least
  for (const candidate of candidates) {
    if (candidate.single !== single) continue
    const found = shareOf(sample, candidate)
    if (found > share) {
      share = found
      best = candidate.encoding
    }
  }
  return best
}

function firstBeyondAscii(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at++
  return at
}

/** Share of the commonest letters among the characters beyond ASCII, less what is wrong. */
function shareOf(sample: Uint8Array, {encoding, frequent, single}: Candidate): number {
  let letters = 0
  let common = 0
  let faults = 0
  const kinds = new Set<string>()
  for (const char of decoderOf(encoding)?.decode(sample) ?? '') {
    if (char <= '\u007f') continue
    letters++
    if (frequent.has(char)) {
      common++
      kinds.add(char)
    } else if (char === '\ufffd' || char <= '\u009f' || (char >= '\ue000' && char <= '\uf8ff')) faults++
  }
  return letters < fewest[single ? 'single' : 'double'] || kinds.size < fewestKinds
    ? 0
    : (common - weightOfFaults * faults) / letters
}

/** Share of the bytes beyond ASCII that stand beside an ASCII letter. */
function touching(sample: Uint8Array): number {
  let beyond = 0
  let beside = 0
  for (let i = 0; i < sample.length; i++) {
    if ((sample[i] ?? 0) < 0x80) continue
    beyond++
    if (isLetter(sample[i - 1] ?? 0) || isLetter(sample[i + 1] ?? 0)) beside++
  }
  return beyond === 0 ? 0 : beside / beyond
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}
