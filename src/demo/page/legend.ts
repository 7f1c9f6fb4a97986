import {type Role, roles} from '../../tree/role.ts'
import type {ShownLine} from '../engine/messages.ts'
import {make} from './element.ts'
import {roleWords} from './role-words.ts'

/** The roles on a page, each a switch that shows or hides its lines, with how many there are. */
export function legendItems(lines: readonly ShownLine[], toggle: (role: Role, on: boolean) => void): HTMLElement[] {
  const counts = new Map<Role, number>()
  for (const {role} of lines) counts.set(role, (counts.get(role) ?? 0) + 1)
  return roles
    .filter((role) => counts.has(role))
    .map((role) => {
      const count = make('span', {class: 'count'}, (counts.get(role) ?? 0).toLocaleString('en'))
      const attributes = {type: 'button', 'aria-pressed': 'true', 'data-role': role, title: roleWords[role]}
      const button = make('button', attributes, role, ' ', count)
      button.addEventListener('click', () => {
        const on = button.getAttribute('aria-pressed') !== 'true'
        button.setAttribute('aria-pressed', String(on))
        toggle(role, on)
      })
      toggle(role, true)
      return make('li', {}, button)
    })
}
