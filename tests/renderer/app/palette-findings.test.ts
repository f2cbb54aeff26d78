import { findable } from '@renderer/app/palette-findings'
import type { Instant, IsoDate } from '@shared/calendar/date'
import type { Naming } from '@shared/person/naming'
import type { Person } from '@shared/person/person'
import type { Id } from '@shared/record/id'
import { newRow } from '@shared/record/row'
import { emptyState } from '@shared/record/state'
import { sampleWorld } from '@tests/world/sample-world'
import { expect, it } from 'vitest'

const today = '2027-02-22' as IsoDate
const at = '2027-02-22T08:00:00.000Z' as Instant

function stateWithOne(fields: Partial<Person>) {
  const id = '0190a000-0000-7000-8000-000000000001' as Id
  const person: Person = {
    ...newRow(id, at),
    code: 'HAN-2027-014',
    gender: 'woman',
    birthYear: 1989,
    name: 'Elsa Påhittad',
    protectedIdentity: false,
    ...fields,
  }
  return { ...emptyState(), persons: new Map([[id, person]]) }
}

it('finds a person by the code, and by the name as long as names are shown', () => {
  const found = (naming: Naming) => findable(stateWithOne({}), { today, naming })
  expect(found('shown')).toMatchObject([
    { kind: 'person', label: 'HAN-2027-014', description: 'Person, Elsa Påhittad' },
  ])
  expect(found('hidden')).toMatchObject([{ kind: 'person', label: 'HAN-2027-014', description: 'Person' }])
  expect(findable(stateWithOne({ name: '' }), { today, naming: 'shown' })).toMatchObject([{ description: 'Person' }])
})

it('leaves out what is deleted', () => {
  expect(findable(stateWithOne({ deletedAt: at }), { today, naming: 'shown' })).toEqual([])
})

it('puts the next meeting first and those that were held last', () => {
  const meetings = findable(sampleWorld(), { today, naming: 'shown' }).filter(({ kind }) => kind === 'meeting')
  const inHaninge = meetings.map(({ label }) => label).filter((label) => label.startsWith('Resursråd Haninge'))
  expect(inHaninge[0]).toBe('Resursråd Haninge, tisdag 23\u00a0februari 2027')
  expect(inHaninge[1]).toBe('Resursråd Haninge, tisdag 9\u00a0mars 2027')
  expect(inHaninge.at(-1)).toBe('Resursråd Haninge, tisdag 26\u00a0januari 2027')
})

it('names a round by its course too, the next one to begin first', () => {
  const rounds = findable(sampleWorld(), { today, naming: 'shown' }).filter(({ kind }) => kind === 'cohort')
  const ofMittVal = rounds.filter(({ label }) => label.startsWith('Mitt Val'))
  expect(ofMittVal.length).toBeGreaterThan(1)
  expect(ofMittVal[0]?.description).toBe('Kursomgång från måndag 8\u00a0mars 2027')
})

it.each([
  ['template', 'Mitt Val', 'Kursmall'],
  ['staff', 'Karin Öberg', 'Personal, Haninge kommun'],
  ['room', 'Torget', 'Lokal, Kommunhuset Haninge'],
  ['party', 'Försäkringskassan', 'Part, FK'],
])('finds what Inställningar holds: %s %s', (kind, label, description) => {
  expect(findable(sampleWorld(), { today, naming: 'hidden' })).toContainEqual(
    expect.objectContaining({ kind, label, description }),
  )
})
