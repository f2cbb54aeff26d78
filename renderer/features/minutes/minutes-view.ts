import type { IsoDate } from '@shared/calendar/date'
import { minutesStanding, type MinutesStanding } from '@shared/documents/kept/minutes-standing'
import { minutesDocument, type Minutes } from '@shared/documents/minutes'
import { minutesChecks, type Check } from '@shared/documents/minutes-checks'
import { casesOfMeeting } from '@shared/log/identity'
import type { RecordKey } from '@shared/log/log-entry'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import type { Meeting } from '@shared/team/meeting'
import { cancelledSentence } from '@shared/team/sections'
import type { Team } from '@shared/team/team'

/** What the screen shows of a meeting's minutes. */
export interface MinutesView {
  readonly meeting: Meeting
  readonly team: Team
  readonly minutes: Minutes
  readonly standing: MinutesStanding
  readonly checks: readonly Check[]
  /** How many §§ there are. */
  readonly sections: number
  /** The cases that the minutes tell of. */
  readonly cases: readonly RecordKey[]
  /** What an inställt möte means for the §§ of the others. */
  readonly onCancelled: string | undefined
}

/** The meeting's minutes and what is to be said of them; undefined when the meeting is gone. */
export function minutesView(state: State, id: Id, today: IsoDate): MinutesView | undefined {
  const meeting = rowOf(state, 'meetings', id)
  const team = rowOf(state, 'teams', meeting?.teamId ?? null)
  if (!meeting || !team) return undefined
  return {
    meeting,
    team,
    minutes: minutesDocument(state, id, { today }),
    standing: minutesStanding(state, id),
    checks: minutesChecks(state, id),
    cases: casesOfMeeting(state, id),
    sections: numberedItems(state, id).filter(({ section }) => section !== null).length,
    onCancelled: cancelledSentence(state, meeting),
  }
}
