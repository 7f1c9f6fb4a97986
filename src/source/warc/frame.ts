import {Buffer} from 'node:buffer'

/** A record of an archive, or what is left of one. */
export interface Frame {
  /** Where it begins, 0-based. */
  offset: number
  /** By name in lower case. */
  fields: ReadonlyMap<string, string>
  /** What stands below the head; where it is too large, only how it begins. */
  block: Buffer
  tooLarge: boolean
  /** Why there is no record, or null. */
  fault: Fault | null
}

export type Fault = 'damaged' | 'cut-off'

/** How records are read. */
export interface Limits {
  /** Bytes that a block may have. */
  maxBytes: number
  /** What it means that the bytes end within a record: the file is cut; or null: all is there and the length is wrong. */
  atEnd: () => Fault | null
}

/** A frame that stands for what could not be read. */
export function faultAt(offset: number, fault: Fault): Frame {
  return {offset, fields: noFields, block: noBytes, tooLarge: false, fault}
}

const noFields: ReadonlyMap<string, string> = new Map()
const noBytes = Buffer.alloc(0)
