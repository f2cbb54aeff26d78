import type { IsoDate } from '../calendar/date'
import type { ReadField } from '../calendar/typed-fields'
import { done, put, refused, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { ActionItem } from './meeting'
import { readWhen } from './room/action-when'
import { nextTeamMeetingDate } from './team-meetings'

/** Gives an åtgärd another day, written as people write it (`12/3`, `om två veckor`, `nästa möte`); empty takes the day away. */
export function changeDue(id: Id, typed: string): Verb {
  return onAction(id, (action, state, today) => {
    const teamId = rowOf(state, 'meetings', action.meetingId)?.teamId ?? null
    const nextMeeting = teamId === null ? null : nextTeamMeetingDate(state, teamId, today)
    const { value, problems } = readDue(typed, today, nextMeeting)
    if (problems.length > 0) return refused(...problems)
    return done('ändrade en åtgärds dag', value === action.dueOn ? [] : [put('actions', { ...action, dueOn: value })])
  })
}

function readDue(typed: string, today: IsoDate, nextMeeting: IsoDate | null): ReadField<IsoDate> {
  const text = oneLine(typed)
  const wrong = (message: string) => ({ value: null, problems: [{ field: 'due', message }] })
  if (text === '') return { value: null, problems: [] }
  const found = readWhen(text, { today, nextMeeting })
  if (found.kind === 'unclear') return wrong(found.message)
  const isWhole = found.kind === 'date' && found.rest.trim() === ''
  return isWhole
    ? { value: found.date, problems: [] }
    : wrong('Dagen går inte att läsa. Skriv till exempel 12 mars, om två veckor eller nästa möte.')
}

/** Notes that an åtgärd turned out not to be needed, and why. */
export function dropAction(id: Id, typed: string): Verb {
  return onAction(id, (action, _, today) => {
    const reason = oneLine(typed)
    const problems = checkLine('reason', reason, 'Skriv varför åtgärden inte behövs.')
    if (problems.length > 0) return refused(...problems)
    const dropped = { ...action, status: 'dropped', endedOn: today, reason } as const
    return done('noterade att en åtgärd inte behövs', [put('actions', dropped)])
  })
}

function onAction(id: Id, run: (action: ActionItem, state: State, today: IsoDate) => ReturnType<Verb>): Verb {
  return (state, { today }) => {
    const action = rowOf(state, 'actions', id)
    return action ? run(action, state, today) : refused({ message: 'Åtgärden är borttagen.' })
  }
}
