import { expect, it } from 'vitest'
import written from '@shared/calendar/swedish-days.json'
import { swedishDaysTable } from './holidays'

it('would write the table that is committed: else run `npm run tool -- holidays`', { timeout: 60_000 }, () => {
  const table = swedishDaysTable()
  expect(written).toEqual(table)
  for (const [kind, days] of Object.entries(table)) {
    expect(Object.keys(days), kind).toEqual(Object.keys(days).sort())
  }
})
