import type { KeptDocument } from '../documents/kept/kept-document'
import type { RecordKey } from '../log/log-entry'
import type { Id } from '../record/id'
import { everyRowBy } from '../record/rows-by'
import type { State } from '../record/state'
import { keysOf } from './due-thing'

/**
 * The kept documents that tell of what goes, with that they were handed over: letters, lists, extracts and utkast. Finished
 * minutes are kept as their meeting is, and hold codes alone.
 */
export function papersOf(state: State, going: ReadonlyMap<Id, RecordKey>): RecordKey[] {
  const rounds = roundsOf(state, going)
  const tells = (id: Id | null) => id !== null && (going.has(id) || rounds.has(id))
  const papers = [...state.documents.values()].filter(
    (document) => tells(document.aboutId) || (!isMinutesOfBody(document) && document.recordIds.some((id) => tells(id))),
  )
  return withDeliveries(state, papers)
}

/** Kept documents with that they were handed over, deleted notes of it too. */
export function withDeliveries(state: State, documents: readonly KeptDocument[]): RecordKey[] {
  return [
    ...keysOf('documents', documents),
    ...documents.flatMap(({ id }) => keysOf('deliveries', everyRowBy(state, 'deliveries', 'documentId', id))),
  ]
}

function isMinutesOfBody({ kind, state }: KeptDocument): boolean {
  return kind === 'minutes' && state !== 'draft' && state !== 'made'
}

/** The rounds of places and attendance that go: their lists name everybody in them. */
function roundsOf(state: State, going: ReadonlyMap<Id, RecordKey>): ReadonlySet<Id> {
  const places = [...going.values()].flatMap(({ table, id }) => {
    if (table === 'enrolments') return [id]
    const attendance = table === 'attendances' ? state.attendances.get(id) : undefined
    return attendance ? [attendance.enrolmentId] : []
  })
  return new Set(places.flatMap((id) => state.enrolments.get(id)?.cohortId ?? []))
}
