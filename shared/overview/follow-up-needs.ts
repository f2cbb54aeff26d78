import type { IsoDate } from '../calendar/date'
import { formatDay } from '../calendar/format'
import { rowOf, rowsOf, type State } from '../record/state'
import { followUpOf, meetingForFollowUp } from '../team/follow-up'
import type { Need } from './need'

/** Handled cases that are to be taken up again, where the team has no meeting planned that would do it. */
export function followUpNeeds(state: State, today: IsoDate): Need[] {
  return rowsOf(state, 'cases').flatMap((found): Need[] => {
    const followUp = found.putAwayAt === null ? followUpOf(state, found) : undefined
    const team = rowOf(state, 'teams', found.teamId)
    if (!followUp || !team || meetingForFollowUp(state, found, followUp, today)) return []
    const { on, intervention } = followUp
    const why =
      intervention === '' ? `Uppföljningen är satt till ${formatDay(on)}` : `${intervention} slutar ${formatDay(on)}`
    return [
      {
        kind: 'meeting',
        title: `Följ upp ${found.code}`,
        reason: `${why}, och ${team.name} har inget möte planerat från den dagen. Planera ett, eller avsluta ärendet.`,
        due: on,
        target: { page: 'case', id: found.id },
      },
    ]
  })
}
