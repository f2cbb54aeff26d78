import { noteSummons, takeBackSummons } from '@shared/team/summons-verbs'
import type { Kind } from './draw'

/** Who is called to an item of their own, for `everyVerb`. */
export const summonsVerbs: Record<string, Kind> = {
  noteSummons: ({ any, state, number }) =>
    noteSummons(
      any(
        'agendaItems',
        ({ kind, meetingId }) => kind === 'case' && state.meetings.get(meetingId)?.status === 'planned',
      ).id,
      { whom: 'referrer', to: `Mottagare ${number}`, message: '' },
    ),
  takeBackSummons: ({ any }) => takeBackSummons(any('summonses').id),
}
