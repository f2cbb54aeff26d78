import type { RecordKey } from '@shared/log/log-entry'
import { removeEnrolment } from '@shared/course/enrolment-verbs'
import { rowsOf, type State } from '@shared/record/state'
import type { Rows, TableName } from '@shared/record/tables'
import { dueThings } from '@shared/retention/due'
import { isEmptied } from '@shared/retention/emptied'
import { purgeApproved } from '@shared/retention/purge-verb'
import { removePerson } from '@shared/retention/remove-person'
import { sampleWorld } from '@tests/world/sample-world'
import { after, circumstances, id } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'

const at = circumstances('2027-02-22')
const world = sampleWorld()
const paper = rowsOf(world, 'closingDocuments')[0]!
const place = world.enrolments.get(paper.enrolmentId)!
const attendance = [...world.attendances.values()].filter((row) => row.enrolmentId === place.id)
const ofPlace: RecordKey[] = [
  { table: 'enrolments', id: place.id },
  { table: 'closingDocuments', id: paper.id },
  ...attendance.map((row) => ({ table: 'attendances' as const, id: row.id })),
]

function withDeleted<T extends TableName>(state: State, table: T, row: Rows[T]): State {
  return { ...state, [table]: new Map<unknown, unknown>(state[table]).set(row.id, { ...row, deletedAt: at.now }) }
}

function expectGone(state: State, rows: readonly RecordKey[]): void {
  for (const { table, id } of rows) {
    expect(isEmptied(table, state[table].get(id) as never), `${table} ${id}`).toBe(true)
  }
}

const left = after(world, removeEnrolment(place.id), at)

it('takes attendance and slutdokumentation along with a person whose place was deleted', () => {
  expect(attendance.length).toBeGreaterThan(0)
  expectGone(after(left, removePerson(place.personId, id(1)), at), ofPlace)
})

it('takes them along when the deleted place is gallrad', () => {
  const later = circumstances('2027-06-22')
  const due = dueThings(left, later.today).filter(({ kind, thingId }) => kind === 'deleted' && thingId === 'enrolments')
  expectGone(after(left, purgeApproved(due, id(1)), later), ofPlace)
})

it('takes what was deleted in a case along with the person, and leaves the minutes', () => {
  const preparation = rowsOf(world, 'preparations').find(({ caseId }) => world.cases.get(caseId)?.personId)!
  const { personId } = world.cases.get(preparation.caseId)!
  const state = withDeleted(world, 'preparations', preparation)
  const next = after(state, removePerson(personId!, id(1)), at)
  expectGone(next, [{ table: 'preparations', id: preparation.id }])
  expect(rowsOf(next, 'notes')).toHaveLength(rowsOf(world, 'notes').length)
})

it('takes along to whom a paper was handed over, also when that was deleted', () => {
  const document = { ...rowsOf(world, 'documents')[0]!, id: id(2), kind: 'courseSummons', aboutId: place.id } as const
  const delivery = { ...rowsOf(world, 'deliveries')[0]!, id: id(3), documentId: document.id, to: 'Elsa' }
  const state = withDeleted(
    { ...world, documents: new Map(world.documents).set(document.id, document) },
    'deliveries',
    delivery,
  )
  expectGone(after(state, removePerson(place.personId, id(1)), at), [
    { table: 'documents', id: document.id },
    { table: 'deliveries', id: delivery.id },
  ])
})
