import { formatDate } from '../../calendar/format'
import { cohortTitle } from '../../course/cohort-title'
import type { RecordKey } from '../../log/log-entry'
import type { Id } from '../../record/id'
import { nameOf } from '../../record/row-titles'
import { rowOf, type State } from '../../record/state'
import { tableNames } from '../../record/tables'
import { sipCapacityNames } from '../../sip/names'
import { sipTitle } from '../../sip/sip-title'
import { minutesWords } from '../../team/names'
import { documentKindNames } from '../kind'
import type { KeptDocument } from './kept-document'

/** Rows by their ids, of whichever table: what has been purged since is left out. */
export function recordsById(state: State, ids: readonly Id[]): RecordKey[] {
  return ids.flatMap((id) => {
    const table = tableNames.find((name) => state[name].has(id))
    return table ? [{ table, id }] : []
  })
}

/** The meeting that a document comes from: of the whole meeting, of one item or of what was said of one case. */
export function meetingOf(state: State, { aboutId }: Pick<KeptDocument, 'aboutId'>) {
  const part = rowOf(state, 'agendaItems', aboutId) ?? rowOf(state, 'feedbacks', aboutId)
  return rowOf(state, 'meetings', part?.meetingId ?? aboutId)
}

/** What a document is called: minutes by their team's own word. */
export function documentName(state: State, document: Pick<KeptDocument, 'kind' | 'aboutId'>): string {
  const team = document.kind === 'minutes' && rowOf(state, 'teams', meetingOf(state, document)?.teamId ?? null)
  return team ? minutesWords[team.minutesWord] : documentKindNames[document.kind]
}

/** What a document is made from, by day, course or code and never by a name: `HAN-2027-014, Resursråd Haninge, 9 mars`. */
export function aboutWords(state: State, document: Pick<KeptDocument, 'aboutId' | 'title'>): string {
  const { aboutId, title } = document
  if (aboutId === null) return title
  const meeting = meetingOf(state, document)
  if (meeting) {
    const item = rowOf(state, 'agendaItems', aboutId) ?? rowOf(state, 'feedbacks', aboutId)
    const code = rowOf(state, 'cases', item?.caseId ?? null)?.code
    return [code, `${nameOf(state, meeting.teamId)}, ${formatDate(meeting.date)}`].filter(Boolean).join(', ')
  }
  const participant = rowOf(state, 'sipParticipants', aboutId)
  const sip = rowOf(state, 'sips', participant?.sipId ?? aboutId)
  if (sip) return [sipTitle(state, sip), participant && sipCapacityNames[participant.as]].filter(Boolean).join(', ')
  const cohort = rowOf(state, 'cohorts', aboutId)
  if (cohort) return cohortTitle(state, cohort)
  return nameOf(state, aboutId)
}
