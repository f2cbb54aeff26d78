import { formatDay, formatList } from '../calendar/format'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import { sectionOf } from './agenda'
import type { Case } from './case'
import { itemParties } from './case-gate'
import { feedbackWayNames } from './names'
import type { ActionItem, AgendaItem, Meeting } from './meeting'
import { noteOf } from './room/note'
import { eventsOn, writtenTexts, type TimelineEvent } from './timeline-event'
import { meetingsOfCase } from './waiting-cases'

/** The meetings that a case stood at: what became of it there, who heard it, and what was written. */
export function meetingEvents(state: State, { id }: Case): TimelineEvent[] {
  return meetingsOfCase(state, id)
    .filter(({ meeting }) => meeting.status !== 'cancelled' && meeting.putAwayAt === null)
    .flatMap(({ meeting, item }) => {
      const note = noteOf(state, item.id)
      const texts = writtenTexts(
        { label: 'Parter', text: heardBy(state, meeting, item) },
        { label: 'Anteckning', text: note?.discussion ?? '' },
        { label: 'Samlad bedömning', text: note?.assessment ?? '' },
        { label: 'Rekommendation', text: note?.recommendation ?? '' },
        { label: 'Beslut', text: note?.decision ?? '' },
      )
      const page = meeting.status === 'held' ? ('minutes' as const) : ('meeting' as const)
      const title = `${whatBecame(meeting, item)}, ${placeOf(state, meeting, item)}`
      return eventsOn([[meeting.date, title, texts]], {
        id: item.id,
        kind: 'meeting',
        target: { page, id: meeting.id },
      })
    })
}

function whatBecame({ status }: Meeting, { state }: AgendaItem): string {
  if (state === 'done') return 'Behandlades'
  if (state === 'adjourned') return 'Bordlades'
  return status === 'held' ? 'Togs inte upp' : 'Står på dagordningen'
}

function placeOf(state: State, meeting: Meeting, item: AgendaItem): string {
  const section = sectionOf(state, item.id)
  return `${rowOf(state, 'teams', meeting.teamId)?.name ?? 'mötet'}${section === null ? '' : ` §\u00A0${section}`}`
}

function heardBy(state: State, meeting: Meeting, item: AgendaItem): string {
  return item.state === 'done' ? formatList(itemParties(state, meeting, item).map(({ shortName }) => shortName)) : ''
}

/** The åtgärder of a case: decided, to be ready, and over. */
export function actionEvents(state: State, { id }: Case): TimelineEvent[] {
  return rowsBy(state, 'actions', 'caseId', id).flatMap((action) => {
    const meeting = rowOf(state, 'meetings', action.meetingId)
    const { what, status, dueOn, endedOn, reason } = action
    const texts = writtenTexts(
      { label: 'Ansvarig', text: rowOf(state, 'staff', action.staffId)?.name ?? action.who },
      { label: action.isIntervention ? 'Insats till' : 'Senast', text: dueOn === null ? '' : formatDay(dueOn) },
      { label: 'Läge', text: status !== 'open' && endedOn === null ? `${endWord(action)}, okänt när` : '' },
    )
    return eventsOn(
      [
        [meeting?.date ?? null, `Åtgärd: ${what}`, texts],
        [status === 'open' ? dueOn : null, `${action.isIntervention ? 'Insatsen slutar' : 'Ska vara klar'}: ${what}`],
        [endedOn, `${endWord(action)}: ${what}`, writtenTexts({ label: 'Skäl', text: reason })],
      ],
      { id: action.id, kind: 'action', target: { page: 'action', id: action.id } },
    )
  })
}

const endWord = ({ status }: ActionItem) => (status === 'dropped' ? 'Behövdes inte' : 'Klar')

/** What a case has been answered after its meetings, or is still owed. */
export function feedbackEvents(state: State, { id }: Case): TimelineEvent[] {
  return rowsBy(state, 'feedbacks', 'caseId', id).flatMap((feedback) => {
    const { way, to, note, givenOn, dueOn } = feedback
    const isNeeded = way !== 'notNeeded'
    const texts = writtenTexts(
      { label: 'Hur', text: way !== null && isNeeded ? feedbackWayNames[way] : '' },
      { label: 'Till', text: to },
      { label: isNeeded ? 'Anteckning' : 'Skäl', text: note },
    )
    return eventsOn(
      [
        [givenOn === null ? dueOn : null, 'Återkoppling ska ges senast'],
        [givenOn, isNeeded ? 'Återkoppling gavs' : 'Återkoppling behövdes inte', texts],
      ],
      { id: feedback.id, kind: 'feedback', target: { page: 'feedback', id: feedback.id } },
    )
  })
}
