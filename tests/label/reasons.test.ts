import {describe, expect, test} from 'vitest'
import {fullWidth, judge} from '../../src/label/judge.ts'
import {labelPage} from '../../src/label/label.ts'
import {readModel} from '../../src/label/model/read-model.ts'
import {scoreWithout} from '../../src/label/reasons.ts'
import {readingNames} from '../../src/label/signals/reading.ts'
import {columnNames} from '../../src/label/table.ts'
import {readText} from '../../src/read/text.ts'
import {roles} from '../../src/tree/role.ts'

const text = `Menu

Harbour

Sport

Ferry crews end strike after night of talks

By Jane Roe

12 January 2024, 18:04

The pier at Norvale
The pier at Norvale. Picture: PNA

Ferry crews in Norvale ended an eleven-day strike on Friday after a night of talks at the harbour board.

“We did not get all that we asked for,” said Max Poe, who speaks for the deckhands, “but the boats will sail.”

The first crossing is planned for six in the morning, weather permitting, and tickets sold before the strike stay valid.

Sign up for our newsletter

Related stories

Bridge to the outer island will close for a month

© 2024 Norvale Press. All rights reserved.`

describe('reasons', () => {
  const model = readModel()
  const page = readText(text)
  labelPage(page, {reasons: true})
  const {table} = judge(readText(text), model)
  const names = [...columnNames, ...readingNames]

  test('every block has some', () => {
    const without = page.children.filter(({data}) => data.reasons?.length === 0)
    expect(without.length).toBeLessThan(3)
  })

  test('are real: without a block’s top reason its role scores lower', () => {
    for (const [i, {data}] of page.children.entries()) {
      const reason = data.reasons?.[0]
      if (!reason || reason.weight === null || !data.role) continue
      const row = table.slice(i * fullWidth, (i + 1) * fullWidth)
      const role = roles.indexOf(data.role)
      const column = names.indexOf(reason.signal)
      const untouched = row.slice()
      const usual = {...model, usual: untouched}
      expect(scoreWithout(model, row, column, role), `${reason.signal} for ${data.role}`).toBeLessThan(
        scoreWithout(usual, row, column, role),
      )
    }
  })

  test('come strongest first', () => {
    for (const {data} of page.children) {
      const weights = (data.reasons ?? []).map(({weight}) => weight ?? 0)
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    }
  })
})
