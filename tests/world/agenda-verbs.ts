import { shortenReviews } from '@shared/team/agenda-remedies'
import {
  addCase,
  addItem,
  changeMinutes,
  moveCasesToMeeting,
  moveCaseToMeeting,
  moveItem,
  placeItem,
  removeItem,
  renameItem,
  stepMinutes,
} from '@shared/team/agenda-verbs'
import type { Kind } from './draw'

/** What is done with the items of an agenda, for `everyVerb`. */
export const agendaVerbs: Record<string, Kind> = {
  addItem: ({ any, number }) => addItem(any('meetings').id, { kind: 'other', title: `Punkt ${number}`, minutes: 10 }),
  addCase: ({ any }) => {
    const { id, teamId } = any('cases', ({ status }) => status === 'waiting')
    return addCase(any('meetings', (meeting) => meeting.teamId === teamId && meeting.status === 'planned').id, id)
  },
  changeMinutes: ({ any, number }) => changeMinutes(any('agendaItems').id, 5 + (number % 60)),
  stepMinutes: ({ any }) => stepMinutes(any('agendaItems').id, 'longer'),
  renameItem: ({ any, number }) => renameItem(any('agendaItems').id, `Rubrik ${number}`),
  placeItem: ({ any, number }) => placeItem(any('agendaItems').id, number % 8),
  moveItem: ({ any, number }) => moveItem(any('agendaItems').id, number % 2 ? 'up' : 'down'),
  removeItem: ({ any }) => removeItem(any('agendaItems').id),
  moveCasesToMeeting: ({ any }) => moveCasesToMeeting([any('agendaItems').id], any('meetings').id),
  moveCaseToMeeting: ({ any }) => moveCaseToMeeting(any('agendaItems').id, any('meetings').id),
  shortenReviews: ({ any }) => shortenReviews(any('meetings').id, 15),
}
