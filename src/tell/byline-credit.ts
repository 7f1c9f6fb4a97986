import {findAll} from '../parse/byline/found.ts'
import type {Block} from '../tree/page.ts'
import {regions} from './byline-regions.ts'

const longest = 40
const joint = /[/,]/

/** The credit of houses and agencies right behind the copy that the labels missed, `red, norvale.example/Agenturen`: the line, or none. */
export function footCredit(page: readonly Block[]): string[] {
  const credit = regions(page).foot.find(({data, value}) => {
    if (data.role === 'related' || value.length > longest || !joint.test(value)) return false
    const {people, others, outlets, agencies} = findAll([value])
    return people.length + others.length === 0 && outlets.length + agencies.length > 0
  })
  return credit ? [credit.value] : []
}
