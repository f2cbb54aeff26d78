import { put, type Put } from '../record/change'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import { caseTitle } from '../team/agenda'

/**
 * What stays and refers to something that goes, as it stands without it. A § of minutes keeps the case's code as its title,
 * so that the minutes say what they said.
 */
export function loosened(state: State, going: ReadonlySet<Id>): Put[] {
  const stays = ({ id }: { readonly id: Id }) => !going.has(id)
  const isGoing = (id: Id | null) => id !== null && going.has(id)
  const items = rowsOf(state, 'agendaItems').filter((item) => stays(item) && isGoing(item.caseId))
  const places = rowsOf(state, 'enrolments').filter(
    (place) => stays(place) && (isGoing(place.caseId) || isGoing(place.transferredToId)),
  )
  const cases = rowsOf(state, 'cases').filter((found) => stays(found) && isGoing(found.referralId))
  const sips = rowsOf(state, 'sips').filter((sip) => stays(sip) && isGoing(sip.caseId))
  const documents = rowsOf(state, 'documents').filter(
    (document) => stays(document) && (isGoing(document.replacesId) || document.recordIds.some(isGoing)),
  )
  const actions = rowsOf(state, 'actions').filter((action) => stays(action) && isGoing(action.agendaItemId))
  return [
    ...items.map((item) => put('agendaItems', { ...item, title: caseTitle(state, state.cases.get(item.caseId!)!) })),
    ...places.map((place) =>
      put('enrolments', {
        ...place,
        caseId: isGoing(place.caseId) ? null : place.caseId,
        transferredToId: isGoing(place.transferredToId) ? null : place.transferredToId,
      }),
    ),
    ...documents.map((document) =>
      put('documents', {
        ...document,
        recordIds: document.recordIds.filter((id) => !isGoing(id)),
        replacesId: isGoing(document.replacesId) ? null : document.replacesId,
      }),
    ),
    ...sips.map((sip) => put('sips', { ...sip, caseId: null })),
    ...cases.map((found) => put('cases', { ...found, referralId: null })),
    ...actions.map((action) => put('actions', { ...action, agendaItemId: null })),
  ]
}
