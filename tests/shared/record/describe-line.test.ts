import type { Instant } from '@shared/calendar/date'
import { idsOfThing } from '@shared/record/belongings'
import { describeLine } from '@shared/record/describe-line'
import { fieldNames } from '@shared/record/field-names'
import type { RowChange } from '@shared/record/history'
import type { Naming } from '@shared/person/naming'
import { rowTitle } from '@shared/record/row-titles'
import { rowsOf } from '@shared/record/state'
import { tableNames, tables, type Rows, type TableName } from '@shared/record/tables'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { date, plain } from './rows'

const world = sampleWorld()
const at = '2027-02-22T08:00:00.000Z' as Instant

function changed<T extends TableName>(table: T, before: Rows[T] | null, fields: Partial<Rows[T]>): RowChange {
  return { table, before, after: { ...before, ...fields } } as unknown as RowChange
}

function described(change: RowChange, naming: Naming = 'shown') {
  const line = { commit: 1, at, name: 'ändrade', rows: [change] }
  const [row] = describeLine(world, line, new Set([change.after.id]), naming)
  return {
    title: plain(row!.title),
    fields: row!.fields.map(({ name, values }) => plain(values ? `${name}: ${values.from} > ${values.to}` : name)),
  }
}

const first = <T extends TableName>(table: T) => rowsOf(world, table)[0]!
const deletedAt = at

describe('a change in words', () => {
  it('says from what to what, in the words of the user', () => {
    const cohort = rowsOf(world, 'cohorts').find(({ status }) => status === 'open')!
    const [one, other] = rowsOf(world, 'rooms')
    const before = { ...cohort, roomId: one!.id, weekdays: [1, 3] as Rows['cohorts']['weekdays'] }
    const change = changed('cohorts', before, {
      status: 'confirmed',
      startDate: date('2027-03-15'),
      weekdays: [2],
      roomId: other!.id,
      decisionDate: null,
    })
    expect(described(change)).toEqual({
      title: `Kursomgången ${cohort.name}`,
      fields: expect.arrayContaining([
        'Läge: Öppen för anmälan > Bekräftad',
        'Första tillfället: måndag 8 mars 2027 > måndag 15 mars 2027',
        'Veckodagar: måndag och onsdag > tisdag',
        `Lokal: ${one!.name} > ${other!.name}`,
      ]) as string[],
    })
  })

  it.each([
    ['lades till', (row: Rows['rooms']) => changed('rooms', null, row)],
    ['togs bort', (row: Rows['rooms']) => changed('rooms', row, { deletedAt })],
    ['kom tillbaka', (row: Rows['rooms']) => changed('rooms', { ...row, deletedAt }, { deletedAt: null })],
    ['lades undan', (row: Rows['rooms']) => changed('rooms', row, { putAwayAt: at })],
    ['togs fram', (row: Rows['rooms']) => changed('rooms', { ...row, putAwayAt: at }, { putAwayAt: null })],
  ])('says of a whole row that it %s', (deed, change) => {
    const room = first('rooms')
    expect(described(change(room))).toEqual({ title: `Lokalen ${room.name} ${deed}`, fields: [] })
  })

  it('writes SIP as it is written, within a title too', () => {
    const change = (kind: Rows['consents']['kind']) =>
      changed('consents', { ...first('consents'), kind }, { deletedAt })
    expect(described(change('sip')).title).toMatch(/^Samtycket till SIP /)
    expect(described(change('informationExchange')).title).toMatch(/^Samtycket till informationsutbyte /)
  })

  it('says of what is not known or says nothing that it changed, and shows no value', () => {
    const item = first('agendaItems')
    expect(described(changed('agendaItems', item, { position: 1.5 })).fields).toEqual(['Plats i ordningen'])
    const later = changed('rooms', first('rooms'), { madeUp: 'secretEnum' } as Partial<Rows['rooms']>)
    expect(described(later).fields).toEqual(['En annan uppgift'])
  })

  it('leaves out the stamps, and rows that are not the thing’s', () => {
    const room = first('rooms')
    expect(described(changed('rooms', room, { rev: 9, updatedAt: at })).fields).toEqual([])
    const line = { commit: 1, at, name: 'ändrade', rows: [changed('rooms', room, { name: 'X' })] }
    expect(describeLine(world, line, new Set([first('teams').id]), 'shown')).toEqual([])
  })

  it('tells no name of a person while names are hidden', () => {
    const change = changed('persons', { ...first('persons'), name: 'Elsa Påhittad' }, { name: 'Elsa Uppdiktad' })
    expect(described(change).fields).toEqual(['Namn: Elsa Påhittad > Elsa Uppdiktad'])
    expect(described(change, 'hidden').fields).toEqual(['Namn'])
  })

  it('tells no contact of who has written an own remiss while names are hidden, and who a remittent is', () => {
    const renamed = (kind: 'selfReferral' | 'referral') =>
      changed('referrals', { ...first('referrals'), kind, referrerName: 'Elsa Påhittad' }, { referrerName: 'Elsa Ny' })
    expect(described(renamed('selfReferral'), 'hidden').fields).toEqual(['Remittentens namn'])
    expect(described(renamed('referral'), 'hidden').fields).toEqual(['Remittentens namn: Elsa Påhittad > Elsa Ny'])
    expect(described(renamed('selfReferral')).fields).toEqual(['Remittentens namn: Elsa Påhittad > Elsa Ny'])
  })
})

describe('the words for tables and fields', () => {
  const inner = new Set(['id', 'rev', 'updatedAt', 'putAwayAt', 'deletedAt'])

  it.each(tableNames)('%s: every field has a Swedish name, and every choice a word', (table) => {
    const names = fieldNames[table] as Record<string, { words?: Record<string, string> }> | undefined
    const { properties = {} } = z.toJSONSchema(tables[table].schema)
    const missing = Object.entries(properties).flatMap(([field, schema]) => {
      if (inner.has(field)) return []
      const choices = typeof schema === 'object' && Array.isArray(schema.enum) ? schema.enum : []
      const known = names?.[field]
      if (!known) return [field]
      return choices
        .filter((choice) => known.words?.[String(choice)] === undefined)
        .map((choice) => `${field} ${String(choice)}`)
    })
    expect(missing).toEqual([])
  })

  it.each(tableNames)('%s: a row has a title of its own', (table) => {
    for (const row of rowsOf(world, table)) {
      expect(rowTitle(world, table, row as never)).not.toMatch(/^En uppgift|är borta|undefined/)
    }
  })

  it('names no person in a title', () => {
    const named = rowsOf(world, 'persons').filter(({ name }) => name !== '')
    expect(named.length).toBeGreaterThan(0)
    for (const person of named) expect(rowTitle(world, 'persons', person)).toBe(`Personen ${person.code}`)
  })
})

describe('whose changes are a thing’s history', () => {
  it('a round’s sessions and places are its own, and so are deleted ones', () => {
    const session = first('sessions')
    const sessions = new Map(world.sessions).set(session.id, { ...session, deletedAt })
    const ids = idsOfThing({ ...world, sessions }, 'cohorts', session.cohortId)
    expect(ids.has(session.cohortId)).toBe(true)
    expect(ids.has(session.id)).toBe(true)
    expect(ids.has(first('teams').id)).toBe(false)
  })

  it.each([
    ['staff', 'staffId'],
    ['rooms', 'roomId'],
  ] as const)('when it was away is the history of one of %s', (table, field) => {
    const away = rowsOf(world, 'absences').find((absence) => absence[field] !== null)!
    expect(idsOfThing(world, table, away[field]!).has(away.id)).toBe(true)
  })

  it('a meeting’s agenda, presence, texts and åtgärder are its own', () => {
    for (const table of ['agendaItems', 'presences', 'notes', 'actions'] as const) {
      const row = first(table)
      expect(idsOfThing(world, 'meetings', row.meetingId).has(row.id)).toBe(true)
    }
  })
})
