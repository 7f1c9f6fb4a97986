import type {Block} from '../tree/page.ts'
import {type Role, roles} from '../tree/role.ts'
import type {Judgement} from './judge.ts'
import type {Repeats} from './repeats.ts'

const count = roles.length
const HEADLINE = roles.indexOf('headline')
const DUPLICATE = roles.indexOf('duplicate')
const FURNITURE = roles.indexOf('furniture')
/**
 * Roles that are taken only where they are likelier than this, else the next best: a wrong subheading stands in the middle of the
 * copy, and a first paragraph taken for a standfirst is lost to it.
 */
const surest: Float32Array = Float32Array.from(roles, (role) =>
  role === 'subheading' ? 0.7 : role === 'standfirst' ? 0.5 : 0,
)

/** Size from which on a line that stands in another is no coincidence: `Two years' warranty` may be said of two products. */
const WHOLE_SENTENCE = 60

/** Below such a confidence the role may as well be another: calibrated, see docs/labelling.md. */
const UNSURE = 0.5

/** A block's role, how sure the labeller is of it, 0 to 1, and where it is not, the likeliest other role. */
export interface Decision {
  role: Role
  confidence: number
  rival?: Role
}

/**
 * Chooses a role for each block: the likeliest, with what must hold over a page. `headline` is the block that is the page's
 * headline, or -1; the other lines take their next best role. Only what repeats another line is a duplicate, and a whole sentence that a
 * paragraph of the copy holds is one. What the caption below begins with is alternative text. Front matter, a service's header, what
 * the reader knows for no copy and lines that show nothing (`![](pixel.gif)`) are furniture.
 */
export function decode({chances, view}: Judgement, headline: number): Decision[] {
  const decide = (i: number, best: number): Decision => {
    const confidence = chances[i * count + best] as number
    const decision: Decision = {role: roles[best] as Role, confidence}
    if (confidence < UNSURE) decision.rival = roles[otherThan(best, chances, i * count)] as Role
    return decision
  }
  const decisions = view.blocks.map((block, i): Decision => {
    if (isNoCopy(block)) return {role: 'furniture', confidence: 1}
    return decide(i, i === headline ? HEADLINE : likeliest(chances, i * count, saysAgain(view.repeats, i)))
  })
  for (const i of pullQuotes(decisions, view)) (decisions[i] as Decision).role = 'duplicate'
  for (const i of alternativeTexts(decisions, view)) (decisions[i] as Decision).role = 'alt'
  for (const i of untold(decisions, view.repeats)) decisions[i] = decide(i, likeliest(chances, i * count, false))
  return decisions
}

/**
 * Duplicates that only other duplicates say again, one of each, those that hold nothing first: `“No,” she said again on Friday night.`
 * stands in the run-on copy, which is a duplicate itself, and nowhere else.
 */
function untold(decisions: readonly Decision[], {first, inside, holds, twin}: Repeats): number[] {
  const told = new Set<number>()
  for (const [i, {role}] of decisions.entries()) if (role !== 'duplicate') told.add(first[i] as number)
  const isTold = (i: number): boolean => told.has(first[i] ?? -1)
  const held = (i: number): readonly number[] => holds[first[i] as number] as number[]
  const duplicates = [...decisions.keys()].filter((i) => decisions[i]?.role === 'duplicate')
  return duplicates
    .sort((a, b) => held(a).length - held(b).length)
    .filter((i) => {
      const same = first[i] as number
      if (isTold(same) || isTold(inside[same] as number) || isTold(twin[same] as number)) return false
      if (held(i).some(isTold)) return false
      told.add(same)
      return true
    })
}

/** `“We rang the bell until somebody came,”` as a line of its own, when a paragraph of the copy holds the very words, is a pull quote. */
function pullQuotes(decisions: readonly Decision[], {lines, repeats}: Judgement['view']): number[] {
  const isBody = (i: number): boolean => decisions[i]?.role === 'body'
  return decisions.flatMap((_, i) => {
    if (!isBody(i) || (lines[i]?.scan.size ?? 0) < WHOLE_SENTENCE) return []
    const same = repeats.first[i] as number
    return isBody(repeats.inside[same] as number) || (same !== i && isBody(same)) ? [i] : []
  })
}

/** `Wilma Osk` above the caption `Wilma Osk (Theo Lunt/Norvale Press)` is the picture's alternative text. */
function alternativeTexts(decisions: readonly Decision[], {repeats: {squeezed}}: Judgement['view']): number[] {
  return decisions.flatMap((decision, i) => {
    const text = squeezed[i] as string
    if (text === '' || decisions[i + 1]?.role !== 'caption' || decision.role === 'headline') return []
    const caption = squeezed[i + 1] as string
    return caption.length > text.length && caption.startsWith(text) ? [i] : []
  })
}

/** A bullet whose item shows nothing; an empty box of a form. */
const empty = /^(?:[•·▪▫◦■□●○]|\[ ?\]|\( ?\))$/

/** Markup that a page prints: `<div style="width:1px"><img src="https://ads.example/p">`. */
const markup = /^<(?:div|img|iframe|ins|script|noscript|span|a) [^<>]{0,200}?(?:src|style|href|class)\\?=/i

/** Whether a block shows none of the page's copy, whatever its words. */
export function isNoCopy({value, data}: Block): boolean {
  return data.shape === 'header' || data.notCopy === true || value === '' || empty.test(value) || markup.test(value)
}

/** The likeliest role but headline, a doubtful subheading or standfirst, and a duplicate of nothing. */
function likeliest(chances: Float32Array, at: number, repeats: boolean): number {
  let best = FURNITURE
  for (let k = 0; k < count; k++) {
    const chance = chances[at + k] as number
    if (k === HEADLINE || chance < (surest[k] as number) || (k === DUPLICATE && !repeats)) continue
    if (chance > (chances[at + best] as number)) best = k
  }
  return best
}

/** The likeliest class but one. */
function otherThan(best: number, chances: Float32Array, at: number): number {
  let other = -1
  for (let k = 0; k < count; k++)
    if (k !== best && (other < 0 || (chances[at + k] as number) > (chances[at + other] as number))) other = k
  return other
}

/** Whether a block has a copy, stands in another, holds others, or begins as another does. */
function saysAgain({first, copies, inside, holds, twin}: Repeats, i: number): boolean {
  const same = first[i] as number
  if ((copies[same] as number) > 1 || (inside[same] as number) >= 0 || (twin[same] as number) >= 0) return true
  return (holds[i] as number[]).length > 0
}
