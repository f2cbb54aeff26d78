import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Rows, TableName } from '../record/tables'
import { rowsOfSip } from '../sip/sip-rows'

/** A case and every row that its timeline is told from, deleted ones too: what was there once may have been taken away since. */
export function recordsOfCase(state: State, caseId: Id): ReadonlySet<Id> {
  const found = state.cases.get(caseId)
  if (!found) return new Set()
  const all = <T extends TableName>(table: T) => [...state[table].values()] as Rows[T][]
  const items = all('agendaItems').filter((item) => item.caseId === caseId)
  const itemIds = new Set<Id | null>(items.map(({ id }) => id))
  const places = all('enrolments').filter((place) => place.caseId === caseId)
  const placeIds = new Set(places.map(({ id }) => id))
  const sips = all('sips').filter((sip) => sip.caseId === caseId)
  const rows = [
    ...items,
    ...places,
    ...all('notes').filter(({ agendaItemId }) => itemIds.has(agendaItemId)),
    ...all('actions').filter((action) => action.caseId === caseId || itemIds.has(action.agendaItemId)),
    ...all('feedbacks').filter((feedback) => feedback.caseId === caseId),
    ...all('consents').filter(({ personId }) => personId === found.personId),
    ...sips.flatMap(({ id }) => rowsOfSip(state, id)),
    ...all('closingDocuments').filter(({ enrolmentId }) => placeIds.has(enrolmentId)),
  ]
  const referralIds = found.referralId === null ? [] : [found.referralId]
  return new Set([caseId, ...referralIds, ...items.map(({ meetingId }) => meetingId), ...rows.map(({ id }) => id)])
}
