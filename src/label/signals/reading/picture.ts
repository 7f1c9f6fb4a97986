import {type Role, roles} from '../../../tree/role.ts'
import type {View} from '../../view.ts'

/** What a pass made of a page, and the rows into which the next pass's columns go. */
export interface Picture {
  view: View
  /** Chances of every role for every block: `rows × roles`. */
  chances: Float32Array
  table: Float32Array
  width: number
  rows: number
}

/** A family of columns that are read off a picture; `at` is its first column. */
export interface Reading {
  names: readonly string[]
  fill: (picture: Picture, at: number) => void
}

export const count: number = roles.length
export const number = (role: Role): number => roles.indexOf(role)
export const BODY: number = number('body')

/** Roles whose lines are summed up. */
export const summed: readonly Role[] = ['body', 'related', 'furniture', 'caption']

/** Distances are cut off here. */
export const FAR = 60

export function clamp(lines: number): number {
  return Math.max(-FAR, Math.min(FAR, lines))
}
