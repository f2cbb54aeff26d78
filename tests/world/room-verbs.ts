import { noteRecusal, takeBackRecusal } from '@shared/team/room/recusal-verbs'
import { chooseStandIn } from '@shared/team/room/stand-in'
import { splitItem } from '@shared/team/room/split'
import { removeStay, saveStay } from '@shared/team/room/stay-verbs'
import type { Kind } from './draw'

/** What is noted of people in the room, for `everyVerb`. */
export const roomVerbs: Record<string, Kind> = {
  saveStay: ({ any, number }) =>
    saveStay(
      { meetingId: any('meetings', ({ status }) => status === 'held').id, staffId: any('staff').id, id: null },
      { arrivedAt: `9.${10 + (number % 20)}`, leftAt: number % 2 ? `10.${10 + (number % 40)}` : '' },
    ),
  splitItem: ({ any, number }) => splitItem(any('agendaItems').id, { title: `Delad ${number}`, minutes: 2 }),
  noteRecusal: ({ any, number }) =>
    noteRecusal(any('agendaItems').id, { staffId: any('teamMembers').staffId, reason: `Skäl ${number}` }),
  takeBackRecusal: ({ any }) => takeBackRecusal(any('recusals').id),
  chooseStandIn: ({ any, number }) =>
    chooseStandIn(any('agendaItems').id, number % 2 ? 'chair' : 'secretary', any('teamMembers').staffId),
  removeStay: ({ any }) => removeStay(any('stays').id),
}
