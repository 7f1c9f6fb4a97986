import type {Byline, Dateline, Note, StoryRecord} from '../tree/story.ts'
import {oneLine} from './lede.ts'
import {machineJson} from './machine.ts'
import {copyAsPrinted, ninjsBodies, plain} from './ninjs-bodies.ts'
import {type NinjsItem, type NinjsText, some} from './ninjs-item.ts'
import {ninjsPictures} from './ninjs-pictures.ts'
import {webUri} from './uri.ts'

/** SHA-256 of a text's UTF-8 bytes as hexadecimal digits; given from outside, since the library knows no platform. */
export type Hash = (text: string) => string

const standard = {name: 'ninjs', version: '2.4', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.4.json'}

/**
 * A record as an IPTC ninjs 2.4 item, indented JSON; empty for a page without a story, of which ninjs has nothing to say.
 * Specification: github.com/iptc/newsinjson, `specification/ninjs-schema_2.4.json`.
 */
export function ninjs(record: StoryRecord, hash: Hash): string {
  return record.ok ? `${machineJson(ninjsItem(record, hash), 2)}\n` : ''
}

/** The item as a member of an indented JSON array, without the comma and the line feed after it. */
export function ninjsMember(record: StoryRecord, hash: Hash): string {
  return record.ok ? machineJson([ninjsItem(record, hash)], 2).slice('[\n'.length, -'\n]'.length) : ''
}

/** The item of a story. `uri` is the page's address, or the hash of the story's own words where the page does not say it. */
export function ninjsItem(record: StoryRecord, hash: Hash): NinjsItem {
  const {byline, captions, dateline, source} = record
  const urn = (text: string): string => `urn:sha256:${hash(text)}`
  const uri = webUri(source.url) ?? urn(ownWords(record))
  return {
    standard,
    uri,
    type: record.body.length === 0 && captions.length > 0 ? 'composite' : 'text',
    language: record.language ?? undefined,
    ...times(dateline),
    headlines: some(texts('main', [record.headline ?? ''])),
    by: author(byline),
    located: oneLine(dateline.location ?? '') || undefined,
    places: some(dateline.locations.map((name) => ({name: oneLine(name)})).filter(({name}) => name !== '')),
    infosources: some(sources(byline, dateline)),
    ednote: deskNotes(record.notes),
    descriptions: some(descriptions(record)),
    bodies: some(ninjsBodies(record)),
    associations: some(ninjsPictures(captions, (text) => urn(`${uri}\n${text}`))),
  }
}

/** All that a story says in its own words, by which it is known where its page has no address. */
function ownWords(record: StoryRecord): string {
  const {headline, standfirst, captions} = record
  const above = [headline ?? '', ...standfirst.map(({text}) => text)].map(oneLine)
  return [...above, plain(copyAsPrinted(record)), ...captions.map(({text}) => oneLine(text))].join('\n\n')
}

/** ninjs times have a zone; a story that was changed, nobody knows quite when, has no time of this version. */
function times({publishedUtc, updated, updatedUtc}: Dateline): Pick<NinjsItem, 'firstcreated' | 'versioncreated'> {
  const version = updated === null ? publishedUtc : updatedUtc
  return {firstcreated: publishedUtc ?? undefined, versioncreated: version ?? undefined}
}

function author({authors, agency, text}: Byline): string | undefined {
  const names = authors.length > 0 ? authors.map(oneLine).join(', ') : oneLine(agency ?? text ?? '')
  return names || undefined
}

/** The agencies that the story is from, each once, with what is printed of it where that is a short form. */
function sources(...parts: Pick<Byline, 'agency' | 'agencyName'>[]): {name: string; literal?: string}[] {
  const found = new Map<string, {name: string; literal?: string}>()
  for (const {agency, agencyName} of parts) {
    const name = oneLine(agencyName ?? agency ?? '')
    const literal = oneLine(agency ?? '')
    if (name !== '' && !found.has(name)) found.set(name, literal === '' || literal === name ? {name} : {name, literal})
  }
  return [...found.values()]
}

/** Notes to the desk; those to the reader are descriptions. */
const isDesk = ({kind}: Note): boolean => kind === 'embargo' || kind === 'mark'

function deskNotes(notes: readonly Note[]): string | undefined {
  const lines = notes.filter(isDesk).map(({text}) => oneLine(text))
  return lines.join('\n') || undefined
}

function descriptions({standfirst, notes}: StoryRecord): NinjsText[] {
  const summary = standfirst.map(({text}) => text)
  return [
    ...texts('summary', summary),
    ...notes.filter((note) => !isDesk(note)).flatMap(({kind, text}) => texts(kind, [text])),
  ]
}

function texts(role: string, values: readonly string[]): NinjsText[] {
  return values
    .map(oneLine)
    .filter((value) => value !== '')
    .map((value) => ({role, contenttype: 'text/plain', value}))
}
