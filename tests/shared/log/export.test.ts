import { logTable } from '@shared/log/export'
import type { LogEntry } from '@shared/log/log-entry'
import { rowsOf } from '@shared/record/state'
import { sampleWorld } from '@tests/world/sample-world'
import { id } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'

const world = sampleWorld()
const [person] = rowsOf(world, 'persons').filter(({ name }) => name !== '')
const common = { id: id(1), at: '2027-02-22T08:05:00.000Z', profile: null } as const

it('tells the log by Swedish wall clock, with codes and never a name', () => {
  const entries = [
    { ...common, act: 'opened', table: 'persons', rowId: person!.id },
    { ...common, act: 'exported', table: 'organisation', rowId: rowsOf(world, 'organisation')[0]!.id },
  ] as LogEntry[]
  const [heads, opened, exported] = logTable(world, entries)
  expect(heads).toHaveLength(6)
  expect(opened).toEqual(['2027-02-22', '09:05', 'Ingen angiven', 'Öppnade', 'Person', person!.code])
  expect(exported!.slice(3)).toEqual(['Exporterade', 'Loggen', 'som fil, för kontroll'])
})
