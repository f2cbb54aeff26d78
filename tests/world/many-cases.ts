import type { Put } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import type { AgendaItem } from '@shared/team/meeting'
import { sampleWorld } from './sample-world'

type Row = Pick<Put, 'table' | 'row'>

/** The sample world where a held meeting takes up so many cases, each with its note and its åtgärder. */
export function meetingOfCases(count: number): { readonly world: State; readonly meetingId: Id } {
  const sample = sampleWorld()
  const noted = new Set(rowsOf(sample, 'notes').map(({ agendaItemId }) => agendaItemId))
  const isHeld = (id: Id) => sample.meetings.get(id)?.status === 'held'
  const takenUp = rowsOf(sample, 'agendaItems').filter(
    ({ id, meetingId, caseId }) => isHeld(meetingId) && caseId !== null && noted.has(id),
  )
  const { meetingId } = takenUp[0]!
  const patterns = takenUp.filter((item) => item.meetingId === meetingId)
  const copies = Array.from({ length: count - patterns.length }, (_, index) =>
    copyOf(sample, patterns[index % patterns.length]!, index),
  )
  return { world: withPuts(sample, copies.flat()), meetingId }
}

/** An item with its case and all that was written at it, once more. */
function copyOf(state: State, item: AgendaItem, index: number): Row[] {
  const anew = (id: Id, part = 0) => `${id.slice(0, -6)}${(0x800000 + index * 16 + part).toString(16)}` as Id
  const original = state.cases.get(item.caseId!)!
  const [agendaItemId, caseId] = [anew(item.id), anew(original.id)]
  const isOfItem = (row: { readonly agendaItemId: Id | null }) => row.agendaItemId === item.id
  return [
    { table: 'cases', row: { ...original, id: caseId, code: `${original.code}-${index}` } },
    { table: 'agendaItems', row: { ...item, id: agendaItemId, caseId, position: 100 + index } },
    ...rowsOf(state, 'notes')
      .filter(isOfItem)
      .map((note): Row => ({ table: 'notes', row: { ...note, id: anew(note.id), agendaItemId } })),
    ...rowsOf(state, 'actions')
      .filter(isOfItem)
      .map((action, part): Row => ({
        table: 'actions',
        row: { ...action, id: anew(action.id, part), agendaItemId, caseId },
      })),
  ]
}
