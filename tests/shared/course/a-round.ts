import type { SessionInput } from '@shared/course/change-session'
import type { Session } from '@shared/course/cohort'
import { createCohort } from '@shared/course/cohort-verbs'
import { stepForward } from '@shared/course/cohort-status'
import { sessionsOf } from '@shared/course/sessions'
import type { Verb } from '@shared/record/change'
import type { State } from '@shared/record/state'
import type { Rows } from '@shared/record/tables'
import { after, circumstances, id, rowWith, stateWith } from '@tests/shared/record/rows'
import { mittVal, roundInput } from './mitt-val'

export const roundId = id(50)
export const johan = id(11)
export const maria = id(12)
export const eva = id(13)
export const erik = id(14)
export const sal1 = id(21)
export const sal2 = id(22)
export const torget = id(23)

const party = (number: number, name: string) =>
  rowWith('parties', number, { name, shortName: name, kind: name === 'AF' ? 'af' : 'fk' })
const staff = (number: number, name: string, partyId: number): Rows['staff'] =>
  rowWith('staff', number, { name, partyId: id(partyId) })

/** People of two parties, and three rooms: a small one without a lift, the usual one, one in another house. */
export const around = {
  parties: [party(2, 'AF'), party(3, 'FK')],
  staff: [
    staff(11, 'Johan Sandberg', 3),
    staff(12, 'Maria Ek', 2),
    staff(13, 'Eva Lund', 3),
    staff(14, 'Erik Nyberg', 2),
  ],
  rooms: [
    rowWith('rooms', 21, { name: 'Sal 1', place: 'Haninge', capacity: 8, accessible: false }),
    rowWith('rooms', 22, { name: 'Sal 2', place: 'Haninge', capacity: 12 }),
    rowWith('rooms', 23, { name: 'Torget', place: 'Nynäshamn', capacity: 14 }),
  ],
  courseTemplates: [mittVal],
}

/*
 *          mars 2027                  A round of Mitt Val, Mondays and Wednesdays kl. 13–15, that
 *   v.10   [8]  9 [10]                Johan and Maria lead in Sal 2. 26 March is långfredag,
 *   v.11  [15] 16 [17]                29 March annandag påsk: session 8 stands on 5 April.
 *   v.12  [22] 23 [24] 25 (26)
 *   v.13  (29) 30 [31]
 *   v.14   [5]
 */
export function aRound(rows: Parameters<typeof stateWith>[0] = {}): State {
  const input = { ...roundInput('2027-03-08'), leaderIds: [johan, maria], roomId: sal2 }
  return after(stateWith({ ...around, ...rows }), createCohort(roundId, input), circumstances('2027-02-22'))
}

/** The round started, with the sessions before today over. */
export function underWay(state = aRound()): State {
  const steps: Verb[] = [stepForward(roundId), stepForward(roundId, 'Prov'), stepForward(roundId)]
  return steps.reduce((next, step) => after(next, step, circumstances('2027-03-08')), state)
}

export function sessionNo(state: State, number: number): Session {
  return sessionsOf(state, roundId)[number - 1]!
}

/** The form of a session as it opens, with what somebody changed. */
export function asForm(state: State, number: number, changed: Partial<SessionInput> = {}): SessionInput {
  const { date, start, end, site, roomId, digitalLink, theme, leaderIds } = sessionNo(state, number)
  return {
    date,
    start,
    end,
    site,
    roomId,
    digitalLink,
    theme,
    leaderIds: leaderIds ?? [johan, maria],
    reason: '',
    ...changed,
  }
}

/** What a list of the round's sessions would show: `03-08`, with a mark for moved (`>`) and cancelled (`x`). */
export function drawn(state: State): string[] {
  const marks = { planned: '', held: '', moved: '>', cancelled: 'x' }
  return sessionsOf(state, roundId).map(({ date, status }) => date.slice(5) + marks[status])
}
