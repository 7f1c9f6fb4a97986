import type {ChalkInstance} from 'chalk'
import type {GroupMember, StoryGroup} from '../tree/group.ts'
import {cut} from './columns.ts'
import {oneLine} from './lede.ts'
import {machineJson} from './machine.ts'
import {visibleLine} from './visible.ts'

export interface ListingOptions {
  /** Paints the listing; null: plain. */
  chalk: ChalkInstance | null
  /** Columns to cut lines to; null: not cut. */
  width: number | null
}

/** A group as one line of JSON. */
export function groupNdjson(group: StoryGroup): string {
  return `${machineJson(group)}\n`
}

/** A group for a reader: what it is, then a version a line with how much of the copy it shares and holds; the fullest has a star. */
export function groupListing(group: StoryGroup, {chalk, width}: ListingOptions): string {
  const {size, headline, members, fullest} = group
  const origin = [group.agency, group.location, group.date].filter((part) => part !== null).join(', ')
  const count = size === 1 ? 'alone' : `${size} versions`
  const room = width === null ? Number.POSITIVE_INFINITY : Math.max(20, width)
  const title = cut(shown(headline ?? '(no headline)'), room)
  const lines = [chalk ? chalk.bold(title) : title]
  const about = cut(shown(origin === '' ? count : `${count}: ${origin}`), room)
  lines.push(chalk ? chalk.dim(about) : about)
  members.forEach((member, index) => {
    const line = cut(memberLine(member, index === fullest), room)
    lines.push(chalk && index === fullest ? chalk.green(line) : line)
  })
  return `${lines.join('\n')}\n`
}

function memberLine(member: GroupMember, fullest: boolean): string {
  const {similarity, holds, wordCount, headline} = member
  const figures = `${percent(similarity)} alike  holds ${percent(holds)}  ${String(wordCount).padStart(5)} words`
  return `${fullest ? '* ' : '  '}${figures}  ${shown(nameOf(member))}  ${shown(headline ?? '')}`.trimEnd()
}

/** What a reader would look a version up by. */
function nameOf({id, url, path, file, line}: GroupMember): string {
  return id?.toString() ?? url ?? path ?? `${file ?? 'standard input'}:${line ?? '?'}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`.padStart(5)
}

function shown(text: string): string {
  return visibleLine(oneLine(text))
}
