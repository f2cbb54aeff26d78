import { casesOfMeeting, hasParticipants, recordsChanged, recordsOfPerson, rootOf } from '@shared/log/identity'
import { put, putDeleted } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { tableNames, type TableName } from '@shared/record/tables'
import { after, circumstances } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'

const world = sampleWorld()

const sipTables = [
  'sips',
  'sipParticipants',
  'sipMeetings',
  'sipCalls',
  'sipPlans',
  'sipGoals',
  'sipMeasures',
] as const satisfies readonly TableName[]

/** What the rows of a table lead to, each kind of answer once. */
function leadsTo(table: TableName): string[] {
  const roots = rowsOf(world, table).map((row) => rootOf(world, table, row as never)?.table ?? 'nobody')
  return [...new Set(roots)].sort()
}

describe('a record with identity', () => {
  it.each([
    ['persons', ['persons']],
    ['enrolments', ['persons']],
    ['attendances', ['persons']],
    ['closingDocuments', ['persons']],
    ['consents', ['persons']],
    ...sipTables.map((table) => [table, ['persons']] as const),
    ['cases', ['cases']],
    ['referrals', ['referrals']],
    // An item that takes up a case, and what was written and decided at it; the others are the meeting's own.
    ['agendaItems', ['cases', 'nobody']],
    ['notes', ['cases', 'nobody']],
  ] as const)('%s lead to %s', (table, roots) => {
    expect(leadsTo(table)).toEqual(roots)
  })

  it('is nothing else: staff, rooms, courses, teams and meetings lead to nobody', () => {
    const ofPlaces = ['attendances', 'closingDocuments']
    const ofCases = ['cases', 'referrals', 'agendaItems', 'feedbacks', 'preparations', 'summonses']
    const ofItems = ['notes', 'actions', 'recusals']
    const told: readonly string[] = [
      'persons',
      'enrolments',
      ...sipTables,
      ...ofPlaces,
      'consents',
      ...ofCases,
      ...ofItems,
    ]
    const others = tableNames.filter((table) => !told.includes(table))
    expect(others.flatMap(leadsTo).filter((root) => root !== 'nobody')).toEqual([])
  })

  it('is an åtgärd that was decided at a case, also where it names no case itself', () => {
    const action = rowsOf(world, 'actions')[0]!
    const item = rowsOf(world, 'agendaItems').find(({ caseId }) => caseId !== null)!
    const lead = (fields: Pick<typeof action, 'caseId' | 'agendaItemId'>) =>
      rootOf(world, 'actions', { ...action, ...fields })
    expect(lead({ caseId: null, agendaItemId: item.id })).toEqual({ table: 'cases', id: item.caseId })
    expect(lead({ caseId: null, agendaItemId: null })).toBeUndefined()
  })

  it('is an avidentifierat case too', () => {
    const deidentified = rowsOf(world, 'cases').find(({ mode }) => mode === 'deidentified')!
    expect(rootOf(world, 'cases', deidentified)).toEqual({ table: 'cases', id: deidentified.id })
  })
})

describe('a change', () => {
  const item = rowsOf(world, 'agendaItems').find(({ caseId }) => caseId !== null)!

  it('touches a record that has lost its case, for it led there before', () => {
    const lost = put('agendaItems', { ...item, caseId: null })
    const next = after(world, () => ({ ok: true, change: { name: '', puts: [lost] } }), circumstances())
    expect(recordsChanged(world, next, [lost])).toEqual([{ table: 'agendaItems', id: item.id }])
  })

  it('touches what it deletes, and leaves staff and rooms out', () => {
    const person = rowsOf(world, 'persons')[0]!
    const puts = [
      putDeleted('persons', person, circumstances()),
      put('rooms', rowsOf(world, 'rooms')[0]!),
      put('staff', rowsOf(world, 'staff')[0]!),
    ]
    expect(recordsChanged(world, world, puts)).toEqual([{ table: 'persons', id: person.id }])
  })
})

describe('one person with all that belongs to her', () => {
  const about = rowsOf(world, 'cases').find(
    ({ id, personId }) => personId !== null && rowsOf(world, 'agendaItems').some(({ caseId }) => caseId === id),
  )!
  const personId = about.personId!
  const records = recordsOfPerson(world, personId)
  const has = (table: TableName, fits: (row: Record<string, unknown>) => boolean) =>
    rowsOf(world, table)
      .filter((row) => fits(row as unknown as Record<string, unknown>))
      .every(({ id }) => records.has(id))

  it('holds her consents, places and cases, and the items and notes of those', () => {
    expect(records.has(personId)).toBe(true)
    for (const table of ['consents', 'enrolments', 'cases'] as const) {
      expect(has(table, (row) => row['personId'] === personId)).toBe(true)
    }
    expect(has('agendaItems', ({ caseId }) => caseId === about.id)).toBe(true)
    expect(has('actions', ({ caseId }) => caseId === about.id)).toBe(true)
    const items = rowsOf(world, 'agendaItems').filter(({ caseId }) => caseId === about.id)
    expect(has('notes', ({ agendaItemId }) => items.some(({ id }) => id === agendaItemId))).toBe(true)
    expect(items.every(({ meetingId }) => records.has(meetingId))).toBe(true)
  })

  it('holds nothing of anybody else', () => {
    const others = (['persons', 'consents', 'enrolments', 'cases'] as const).flatMap((table) =>
      rowsOf(world, table).filter((row) => ownerOf(row) !== personId),
    )
    expect(others.length).toBeGreaterThan(20)
    expect(others.filter(({ id }) => records.has(id))).toEqual([])
  })

  it('still holds what was deleted: who looked at it then is told', () => {
    const consent = rowsOf(world, 'consents')[0]!
    const deleted = (state: State) => ({
      ok: true as const,
      change: { name: '', puts: [putDeleted('consents', state.consents.get(consent.id)!, circumstances())] },
    })
    expect(recordsOfPerson(after(world, deleted, circumstances()), consent.personId).has(consent.id)).toBe(true)
  })
})

function ownerOf(row: object): Id | null {
  return 'personId' in row ? (row.personId as Id | null) : 'id' in row ? (row.id as Id) : null
}

describe('what gathers records', () => {
  it('is a meeting with cases, each of them once', () => {
    const item = rowsOf(world, 'agendaItems').find(({ caseId }) => caseId !== null)!
    const cases = casesOfMeeting(world, item.meetingId)
    expect(cases).toContainEqual({ table: 'cases', id: item.caseId })
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  it('is a round with participants', () => {
    const { cohortId } = rowsOf(world, 'enrolments')[0]!
    expect(hasParticipants(world, cohortId!)).toBe(true)
    expect(hasParticipants(world, rowsOf(world, 'rooms')[0]!.id)).toBe(false)
  })
})
