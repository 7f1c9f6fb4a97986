import {VFileMessage} from 'vfile-message'
import type {Mark} from '../../tree/marks.ts'
import type {Block, Page} from '../../tree/page.ts'
import {type Role, storyRoles} from '../../tree/role.ts'
import type {Decision} from '../decode.ts'
import {isHashed, matchMarks} from './match.ts'

/** Lines that a message names. */
const mostNamed = 5

/**
 * Gives the blocks of a labelled page, in place, the roles that an editor's marks say. By hand are those roles that differ from the
 * labeller's, and those that the editor stands by; the others stay the labeller's, so that marks which nobody edited change nothing.
 * A headline by hand is the headline: the labeller's takes its next best role, `instead`. Returns messages about marks that do
 * not fit the page; one for a line number that is not there is fatal.
 */
export function applyMarks(page: Page, marks: readonly Mark[], instead: (block: number) => Decision): VFileMessage[] {
  const {found, missing, clashing} = matchMarks(page, marks)
  const hands = [...found].filter(([i, {role, byHand}]) => byHand === true || page.children[i]?.data.role !== role)
  const given = new Set(hands.map(([i]) => i))
  if (hands.some(([, {role}]) => role === 'headline'))
    page.children.forEach(({data}, i) => {
      if (data.role !== 'headline' || given.has(i)) return
      Object.assign(data, instead(i))
      delete data.rival
    })
  for (const [i, {role}] of hands) give(page.children[i] as Block, role)
  if (hands.some(([, {role}]) => storyRoles.has(role))) page.data.story = 1
  return [...missingLines(missing), ...changed(missing), ...clashing.map(clash)]
}

function give({data}: Block, role: Role): void {
  data.role = role
  data.confidence = 1
  data.byHand = true
  delete data.rival
}

/** Lines that nothing but their number identifies, and that are not there. */
function missingLines(missing: readonly Mark[]): VFileMessage[] {
  return missing
    .filter((mark) => !isHashed(mark))
    .map(({line, spot}) => {
      const reason = `${spot === undefined ? 'The marks' : spot}: no text stands on line ${line} of the page`
      const message = new VFileMessage(reason, {ruleId: 'marks-line', source: 'marks'})
      message.fatal = true
      return message
    })
}

function changed(missing: readonly Mark[]): VFileMessage[] {
  const gone = [...new Set(missing.filter(isHashed).map(({line}) => line))]
  if (gone.length === 0) return []
  const named = gone.slice(0, mostNamed)
  const more = gone.length > mostNamed ? ` and ${gone.length - mostNamed} more` : ''
  const what = gone.length === 1 ? `marked line ${named[0]} is` : `marked lines ${named.join(', ')}${more} are`
  const reason = `The page has changed since it was marked: ${what} no longer on it`
  return [new VFileMessage(reason, {ruleId: 'marks-changed', source: 'marks'})]
}

function clash({line, role, spot}: Mark): VFileMessage {
  const where = spot === undefined ? '' : `${spot}: `
  const reason = `${where}line ${line} cannot be ${role}: it belongs to a block that another mark calls otherwise`
  return new VFileMessage(reason, {ruleId: 'marks-clash', source: 'marks'})
}
