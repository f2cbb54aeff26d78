import { recordKindNames, describeEntry, profileName } from '@shared/log/words'
import { LogEntry } from '@shared/log/log-entry'
import { putDeleted } from '@shared/record/change'
import { rowsOf, type State } from '@shared/record/state'
import type { TableName } from '@shared/record/tables'
import { after, circumstances, id, plain } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'
import { entry, purgeEntry } from './entries'

const world = sampleWorld()
const described = (table: TableName, rowId: string, state: State = world) =>
  describeEntry(state, entry({ table, rowId: rowId as never }))

describe('an entry in words', () => {
  it('is the code of the person or the case that the record leads to', () => {
    const enrolment = rowsOf(world, 'enrolments')[0]!
    const person = world.persons.get(enrolment.personId)!
    expect(described('enrolments', enrolment.id)).toEqual({
      kind: 'Kursplats',
      record: person.code,
      page: { page: 'person', id: person.id },
    })
    const action = rowsOf(world, 'actions').find(({ caseId }) => caseId !== null)!
    const about = world.cases.get(action.caseId!)!
    expect(described('actions', action.id)).toEqual({
      kind: 'Åtgärd',
      record: about.code,
      page: { page: 'case', id: about.id },
    })
  })

  it('never holds a name or what somebody wrote, whatever the record', () => {
    const secrets = [
      ...rowsOf(world, 'persons').map(({ name }) => name),
      ...rowsOf(world, 'notes').flatMap(({ discussion, assessment }) => [discussion, assessment]),
      ...rowsOf(world, 'actions').map(({ what }) => what),
      ...rowsOf(world, 'cases').map(({ question }) => question),
    ].filter((text) => text.length > 3)
    const tables = Object.keys(recordKindNames) as TableName[]
    const shown = tables
      .flatMap((table) => rowsOf(world, table).map(({ id }) => described(table, id).record))
      .join('\n')
    expect(secrets.length).toBeGreaterThan(20)
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
  })

  it('says gallrad of a record that is gone, and leads nowhere from one that is deleted', () => {
    expect(described('persons', id(999))).toEqual({ kind: 'Person', record: 'gallrad' })
    const person = rowsOf(world, 'persons')[0]!
    const next = after(
      world,
      (_, around) => ({ ok: true, change: { name: '', puts: [putDeleted('persons', person, around)] } }),
      circumstances(),
    )
    expect(described('persons', person.id, next)).toEqual({ kind: 'Person', record: person.code })
  })

  it('says of a purge how many entries went and from when', () => {
    const { kind, record } = describeEntry(world, purgeEntry())
    expect([kind, plain(record)]).toEqual(['Loggen', '12 poster i loggen från före lördag 22 februari 2025'])
  })

  it('calls a user by the present name, and says when nobody was named', () => {
    const user = rowsOf(world, 'users')[0]!
    expect([profileName(world, user.id), profileName(world, null)]).toEqual([user.name, 'Ingen angiven'])
  })
})

it('an entry holds ids, a moment and an act, and nothing more', () => {
  expect(LogEntry.safeParse(entry()).success).toBe(true)
  expect(LogEntry.safeParse(purgeEntry()).success).toBe(true)
  expect(LogEntry.safeParse({ ...entry(), code: 'HAN-2027-001' }).success).toBe(false)
  expect(LogEntry.safeParse({ ...entry(), rowId: 'Vera Holmgren' }).success).toBe(false)
  expect(LogEntry.safeParse({ ...entry(), table: 'elsewhere' }).success).toBe(false)
})
