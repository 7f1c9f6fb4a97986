import {type Found, findAll} from '../parse/byline/found.ts'
import {isLabelAlone} from '../parse/byline/labels.ts'
import {leadsWithAuthor, looksLikeByline} from '../parse/byline.ts'
import type {Block} from '../tree/page.ts'
import {isDoubtful, isSigner} from './byline-lines.ts'
import {isNamesAlone} from './byline-names.ts'
import {subjectsOf} from './byline-subject.ts'

/** Blocks behind the last paragraph in which a story's own credits stand. */
const foot = 20
/** Blocks between two lines of one byline, at most; those of comments and boxes stand further away. */
const widestGap = 3
const longestBeside = 70

/** Lines of a byline that stand together. */
interface Run {
  lines: Block[]
  /** It names people, and not those of a live story's posts. */
  people: boolean
  /** Not by words alone that may be a name. */
  named: boolean
  labelled: boolean
  /** It stands before the first paragraph. */
  head: boolean
  /** It stands well above the headline, where cards of other stories stand. */
  above: boolean
  /** It stands well below the last paragraph. */
  far: boolean
}

/** A story's own lines; not `sure` where a bare name below the copy's begin is all there is. */
export interface OwnLines {
  lines: readonly Block[]
  sure: boolean
}

/**
 * The lines of a story's own byline: of several groups of lines on the page that name people the first above the copy, those
 * behind `By` before others; signed comments, quoted posts and promotions further down name nobody that wrote the story.
 * Lines that name nobody (an agency, a source, an editor) all count, and so do those given by hand. Where the page is unknown all lines do.
 */
export function ownLines(lines: readonly Block[], page: readonly Block[]): OwnLines {
  if (page.length === 0) return {lines, sure: true}
  const isSubject = subjectsOf(page)
  const runs = runsOf(
    lines.filter((block) => block.data.byHand || !isSubject(block.value)),
    page,
  )
  const peopled = runs.filter(({people}) => people)
  const heads = peopled.filter(({head}) => head)
  const best =
    peopled.find(isByHand) ??
    heads.find(({labelled}) => labelled) ??
    heads.find(({named, above}) => named && !above) ??
    heads.find(({named}) => named) ??
    heads[0] ??
    peopled.find(({labelled}) => labelled) ??
    peopled[0]
  if (best) best.lines = widened(best.lines, page)
  // Behind a story with a credit above it, far lines credit other stories.
  const credited = runs.some(({head}) => head)
  const own = runs
    .filter((run) => run === best || isByHand(run) || !(run.people || (credited && run.far)))
    .flatMap((run) => run.lines)
  return {lines: own, sure: best === undefined || best.head || best.labelled}
}

function isByHand({lines}: Run): boolean {
  return lines.some(({data}) => data.byHand)
}

/** With the reporters among and beside a byline's lines whom the labels missed: a bare name between two, a name with its title. */
function widened(lines: readonly Block[], page: readonly Block[]): Block[] {
  const first = page.indexOf(lines[0] as Block)
  const last = page.indexOf(lines.at(-1) as Block)
  const own = new Set(lines)
  const from = Math.max(0, first - widestGap)
  return page.slice(from, last + widestGap + 1).filter((block, i) => {
    const isBetween = from + i > first && from + i < last
    if (own.has(block)) return true
    if (block.data.role !== 'furniture' && block.data.role !== 'duplicate') return false
    return isBetween ? isNamesAlone(block.value) : block.value.length <= longestBeside && looksLikeByline(block.value)
  })
}

function runsOf(lines: readonly Block[], page: readonly Block[]): Run[] {
  const own = new Set([...lines, ...signers(lines, page)])
  const copy = page.findIndex(({data}) => data.role === 'body')
  const headline = page.findIndex(({data}) => data.role === 'headline')
  const end = page.findLastIndex(({data}) => data.role === 'body')
  const runs: Run[] = []
  let last = Number.NEGATIVE_INFINITY
  page.forEach((block, at) => {
    if (!own.has(block)) return
    const run = runs.at(-1)
    if (run !== undefined && at - last <= widestGap) run.lines.push(block)
    else
      runs.push({
        lines: [block],
        people: false,
        named: false,
        labelled: false,
        head: at < copy,
        above: at < headline - widestGap,
        far: at > end + foot,
      })
    last = at
  })
  for (const run of runs) {
    const values = run.lines.map(({value}) => value)
    const found = findAll(values)
    run.people = namesPeople(found)
    run.named = found.people.length + found.editors.length + found.desks.length > 0
    run.labelled = leadsWithAuthor(values)
  }
  return runs
}

/** Whom the line below a lone `By` names, though it has no label of a byline. */
function signers(lines: readonly Block[], page: readonly Block[]): Block[] {
  const labels = new Set(lines.filter(({value}) => isLabelAlone(value)))
  return page.filter((block, at) => {
    const before = page[at - 1]
    return before !== undefined && labels.has(before) && isDoubtful(block) && isSigner(block.value, true)
  })
}

/** True where people, desks or some other words sign; false for an agency alone and for the posts of a live story. */
function namesPeople({people, editors, desks, posts, others, agencies, outlets}: Found): boolean {
  if (posts.length > 0) return false
  return (
    people.length + editors.length + desks.length > 0 || (others.length > 0 && agencies.length + outlets.length === 0)
  )
}
