import { removeStay, saveStay } from '@shared/team/room/stay-verbs'
import type { Kind } from './draw'

/** What is noted of people in the room, for `everyVerb`. */
export const roomVerbs: Record<string, Kind> = {
  saveStay: ({ any, number }) =>
    saveStay(
      { meetingId: any('meetings', ({ status }) => status === 'held').id, staffId: any('staff').id, id: null },
      { arrivedAt: `9.${10 + (number % 20)}`, leftAt: number % 2 ? `10.${10 + (number % 40)}` : '' },
    ),
  removeStay: ({ any }) => removeStay(any('stays').id),
}
