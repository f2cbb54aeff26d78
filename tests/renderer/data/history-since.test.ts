import 'fake-indexeddb/auto'
import { readHistorySince } from '@renderer/data/history-reading'
import type { Instant } from '@shared/calendar/date'
import { stateAsOf } from '@shared/record/as-of'
import { rowsOf } from '@shared/record/state'
import { expect, it } from 'vitest'
import { addParty, freshName, givenParty, lengthenParty, openWindow } from './window'

const long = { ago: '2020-01-01T00:00:00.000Z' as Instant, ahead: '2099-01-01T00:00:00.000Z' as Instant }

it('takes some rows back to a moment, through undo and restart, and leaves the others as they are', async () => {
  const name = freshName()
  const first = await openWindow(name)
  expect(await readHistorySince(first.records, new Set(), long.ago)).toEqual({ begins: null, lines: [] })
  const id = await givenParty(first, 'A')
  await first.write(addParty('Annan'))
  await first.write(lengthenParty(id, 'B'))
  await first.undoing.undo()
  await first.write(lengthenParty(id, 'C'))
  await first.close()

  const { records, close } = await openWindow(name)
  const ids = new Set([id])
  const { begins, lines } = await readHistorySince(records, ids, long.ago)
  expect(lines.map(({ rows }) => rows.map(({ after }) => 'name' in after && after.name))).toEqual([
    ['AC'],
    ['A'],
    ['AB'],
    ['A'],
  ])
  expect(begins).toBe(lines.at(-1)?.at)
  const names = (moment: Instant) =>
    rowsOf(stateAsOf(records.state.get(), { lines, ids, moment }), 'parties').map((party) => party.name)
  expect(names(long.ago)).toEqual(['Annan'])
  expect(names(long.ahead).sort()).toEqual(['AC', 'Annan'])
  expect((await readHistorySince(records, ids, long.ahead)).lines).toEqual([])
  await close()
})
