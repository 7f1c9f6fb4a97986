import type {StoryRecord} from '../tree/story.ts'
import {oneLine} from './lede.ts'
import {machineJson} from './machine.ts'

/**
 * What is known of a story as YAML front matter, fences included, absent keys left out.
 *
 * Scalars are JSON strings, which YAML reads as double-quoted ones: no headline can break out (`title: "No: a plan"`).
 */
export function frontMatter(record: StoryRecord): string {
  const {byline, dateline, source} = record
  const fields: [string, string | string[] | null][] = [
    ['title', record.headline],
    ['author', byline.authors],
    ['agency', byline.agencyName ?? byline.agency ?? dateline.agencyName ?? dateline.agency],
    ['published', dateline.published],
    ['updated', dateline.updated],
    ['source', source.url ?? source.path],
    ['dateline', dateline.text],
    ['description', record.standfirst.map((passage) => passage.text).join(' ')],
    ['language', record.language],
  ]
  const lines = fields.flatMap(([key, value]) => {
    if (value === null || value.length === 0) return []
    return `${key}: ${typeof value === 'string' ? machineJson(oneLine(value)) : `[${value.map((item) => machineJson(oneLine(item))).join(', ')}]`}`
  })
  return ['---', ...lines, '---'].join('\n')
}
