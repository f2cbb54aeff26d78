import { fillAgenda, fillNextAgenda } from '@shared/team/fill-agenda'
import { callPartyBack, leaveOutParties } from '@shared/team/left-out-verbs'
import {
  cancelMeeting,
  changeMeeting,
  createMeeting,
  layOutAgenda,
  putAwayOrBackMeeting,
  reinstateMeeting,
} from '@shared/team/meeting-verbs'
import { changeSeries, createSeries, endSeries } from '@shared/team/series-verbs'
import type { Draw, Kind } from './draw'

const meetingInput = ({ number }: Draw) => ({
  date: `2028-0${1 + (number % 9)}-${10 + (number % 18)}`,
  start: '09.00',
  end: '11.30',
  place: `Sal ${number}`,
  reason: number % 2 ? `Skäl ${number}` : '',
})
const seriesInput = (draw: Draw) => ({
  ...meetingInput(draw),
  startDate: `2027-0${3 + (draw.number % 6)}-${10 + (draw.number % 18)}`,
  everyWeeks: 1 + (draw.number % 4),
  until: '2027-12-17',
  policy: (['move', 'keepEnd', 'extend'] as const)[draw.number % 3]!,
  restFromWeek: draw.number % 2 ? 27 : '',
  restToWeek: draw.number % 2 ? 32 : '',
  kommunId: null,
})

/** When a team meets, one meeting or a series, for `everyVerb`. */
export const meetingVerbs: Record<string, Kind> = {
  createMeeting: (draw) => createMeeting(draw.any('teams').id, meetingInput(draw), { id: draw.newId, layOut: true }),
  changeMeeting: (draw) =>
    changeMeeting(draw.any('meetings').id, { ...meetingInput(draw), openedAt: '09.02', closedAt: '11.24' }),
  createSeries: (draw) => createSeries([draw.any('teams').id, draw.any('teams').id], seriesInput(draw)),
  changeSeries: (draw) => changeSeries(draw.any('meetingSeries').id, seriesInput(draw)),
  endSeries: ({ any }) => endSeries(any('meetingSeries').id),
  leaveOutParties: ({ any, state }) => {
    const { id } = any(
      'agendaItems',
      ({ meetingId, kind }) => kind === 'case' && state.meetings.get(meetingId)?.status === 'planned',
    )
    return leaveOutParties(id, [any('parties').id])
  },
  callPartyBack: ({ any }) => {
    const { id, leftOutPartyIds } = any('agendaItems', (item) => item.leftOutPartyIds.length > 0)
    return callPartyBack(id, leftOutPartyIds[0]!)
  },
  fillNextAgenda: ({ any }) => fillNextAgenda(any('meetings', ({ status }) => status === 'planned').id),
  fillAgenda: ({ any }) => fillAgenda(any('meetings', ({ status }) => status === 'planned').id),
  layOutAgenda: ({ any }) => layOutAgenda(any('meetings').id),
  cancelMeeting: ({ any }) => cancelMeeting(any('meetings').id),
  reinstateMeeting: ({ any }) => reinstateMeeting(any('meetings').id),
  putAwayOrBackMeeting: ({ any }) => putAwayOrBackMeeting(any('meetings').id),
}
