import {mojibakeIn} from '../parse/mojibake.ts'
import type {Block, Page} from '../tree/page.ts'
import type {Finding} from './findings.ts'

/** Places that are not certain signs prove something where there are so many. */
const fewestPlaces = 3
const longestSign = 12

/** What is wrong with a page's characters: those that could not be decoded, and text that was decoded wrongly. Nothing is repaired. */
export function garbledText({children}: Page): Finding[] {
  let lost = 0
  let firstLost: Block | null = null
  let places = 0
  let certain = false
  let first: {sign: string; block: Block} | null = null
  for (const block of children) {
    const {value} = block
    for (let at = value.indexOf('\ufffd'); at >= 0; at = value.indexOf('\ufffd', at + 1)) {
      firstLost ??= block
      lost++
    }
    for (const found of mojibakeIn(value)) {
      places++
      certain ||= found.certain
      first ??= {sign: found.sign.slice(0, longestSign), block}
    }
  }
  const findings: Finding[] = []
  if (firstLost !== null) {
    const reason = `${lost} ${lost === 1 ? 'character' : 'characters'} could not be decoded (U+FFFD)`
    findings.push({ruleId: 'undecodable', reason, place: firstLost.position})
  }
  if (first !== null && (certain || places >= fewestPlaces)) {
    const where = places === 1 ? 'in one place' : `in ${places} places`
    const reason = `“${first.sign}” ${where}: the text was decoded wrongly, here or before (--encoding decides)`
    findings.push({ruleId: 'mojibake', reason, place: first.block.position})
  }
  return findings
}
