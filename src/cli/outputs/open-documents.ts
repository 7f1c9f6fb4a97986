import {basename, join, resolve} from 'node:path'
import type {Host} from '../host.ts'
import {type Input, isContainer} from '../inputs/input.ts'
import {layoutOf} from '../layout.ts'
import {isDocument, type Settings} from '../settings.ts'
import {named, namedSink, openSink, toFolder, unlessInput} from '../sink.ts'
import type {Sink} from '../stream-sink.ts'
import {type DocumentPlan, type Documents, documentsOf} from './documents.ts'
import type {Earlier} from './replay.ts'

/** Where a run writes to. */
export interface Outputs {
  documents: Documents
  plan: DocumentPlan
  /** What `--resume` goes by, but for the head of its journal; null without it. */
  earlier: Omit<Earlier, 'head'> | null
  /** Whether JSON of an input stands in an array. */
  isMember(input: number): boolean
  /** What is written for an input, as `--resume` knows it. */
  nameOf(input: number): string
  /** Lets another run go on with what this one leaves; null where none could. */
  unlock: (() => Promise<void>) | null
}

/** Opens the outputs of a run as far as they can be before there is anything to write. Throws UsageError. */
export async function openOutputs(settings: Settings, inputs: readonly Input[], host: Host): Promise<Outputs> {
  return settings.outputDir === null ? oneOutput(settings, inputs, host) : outputEach(settings, inputs, host)
}

async function oneOutput(settings: Settings, inputs: readonly Input[], host: Host): Promise<Outputs> {
  const many = inputs.length > 1 || inputs.some(isContainer)
  const array = isDocument(settings.format) && (settings.array || many)
  const layout = layoutOf(settings, array)
  const base = {count: 1, documentOf: () => 0, layoutOf: () => layout, always: () => settings.format === 'ndjson'}
  if (settings.resume && settings.output !== null)
    return resumedOutput(settings.output, base, array, pathsOf(inputs, settings), host)
  const sink = await openSink(settings.output, pathsOf(inputs, settings), host)
  const plan: DocumentPlan = {...base, open: async () => sink, journal: null}
  return {documents: documentsOf(plan), plan, earlier: null, isMember: () => array, nameOf: () => '', unlock: null}
}

/** What is read, and so must not be written to. */
function pathsOf(inputs: readonly Input[], {marks}: Settings): string[] {
  return [...inputs.map(({path}) => path ?? '-'), marks ?? '-']
}

async function resumedOutput(
  output: string,
  base: Omit<DocumentPlan, 'open' | 'journal'>,
  array: boolean,
  inputs: readonly string[],
  host: Host,
): Promise<Outputs> {
  const {realTarget} = await import('./partial-sink.ts')
  const path = await unlessInput(output, inputs, host)
  const target = await named(output, realTarget(path))
  const plan = resumable(
    base,
    () => target,
    (sink) => namedSink(output, sink),
  )
  const earlier = {journal: `${target}.journal`, documentOf: base.documentOf, targetOf: () => target}
  const unlock = await locked(`${target}.lock`, output)
  return {documents: documentsOf(plan), plan, earlier, isMember: () => array, nameOf: () => '', unlock}
}

async function outputEach(settings: Settings, inputs: readonly Input[], host: Host): Promise<Outputs> {
  const folder = settings.outputDir ?? '.'
  const {targetsIn} = await import('./targets.ts')
  const targets = targetsIn(folder, inputs, settings, host.cwd)
  const targetOf = (document: number): string => targets[document] ?? ''
  const shownAs = (document: number): string => join(folder, basename(targetOf(document)))
  const isMember = (input: number): boolean =>
    isDocument(settings.format) && (settings.array || isContainer(inputs[input] as Input))
  const base = {
    count: inputs.length,
    documentOf: (input: number) => input,
    layoutOf: (document: number) => layoutOf(settings, isMember(document)),
    always: (document: number) => settings.format === 'ndjson' && isContainer(inputs[document] as Input),
  }
  if (!settings.resume) {
    const {fileSink} = await import('../file-sink.ts')
    const open = (document: number): Promise<Sink> =>
      namedSink(shownAs(document), fileSink(targetOf(document)), toFolder)
    const plan: DocumentPlan = {...base, open, journal: null}
    return {documents: documentsOf(plan), plan, earlier: null, isMember, nameOf: targetOf, unlock: null}
  }
  const plan = resumable(base, targetOf, (sink, document) => namedSink(shownAs(document), sink, toFolder))
  const {shard} = settings
  const part = shard === null ? '' : `.${shard.index}-of-${shard.of}`
  const own = join(resolve(host.cwd, folder), `wirecopy${part}`)
  const earlier = {journal: `${own}.journal`, documentOf: base.documentOf, targetOf}
  const unlock = await locked(`${own}.lock`, folder)
  return {documents: documentsOf(plan), plan, earlier, isMember, nameOf: targetOf, unlock}
}

async function locked(path: string, output: string): Promise<() => Promise<void>> {
  return named(output, (await import('./lock.ts')).lockOf(path, output))
}

/** Documents that a journal is kept of; it is opened when it is known how far an earlier run came. `name`: makes errors name a document. */
function resumable(
  base: Omit<DocumentPlan, 'open' | 'journal'>,
  targetOf: (document: number) => string,
  name: (opening: Promise<Sink>, document: number) => Promise<Sink>,
): DocumentPlan {
  const plan: DocumentPlan = {
    ...base,
    open: async (document, end) => {
      const {partialSink} = await import('./partial-sink.ts')
      if (plan.journal === null) throw new Error('no journal is open')
      return name(partialSink(targetOf(document), end, document, plan.journal), document)
    },
    journal: null,
  }
  return plan
}
