import type { IsoDate } from '../calendar/date'
import { done, put, refused, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { ActionItem } from './meeting'
import { nextTeamMeetingDate } from './team-meetings'
import { readWhenField } from './when-field'

/** Gives an åtgärd another day, written as people write it (`12/3`, `om två veckor`, `nästa möte`); empty takes the day away. */
export function changeDue(id: Id, typed: string): Verb {
  return onAction(id, (action, state, today) => {
    const teamId = rowOf(state, 'meetings', action.meetingId)?.teamId
    const nextMeeting = teamId === undefined ? null : nextTeamMeetingDate(state, teamId, today)
    const { value, problems } = readWhenField('due', typed, { today, nextMeeting })
    if (problems.length > 0) return refused(...problems)
    return done('ändrade en åtgärds dag', value === action.dueOn ? [] : [put('actions', { ...action, dueOn: value })])
  })
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

/** Says that an åtgärd is an insats, whose case comes back to the team when it ends, or that it is none. */
export function setIntervention(id: Id, isIntervention: boolean): Verb {
  return onAction(id, (action) => {
    if (isIntervention && action.caseId === null) {
      return refused({ message: 'Åtgärden hör inte till något ärende, så inget kan komma tillbaka när den är slut.' })
    }
    const name = isIntervention ? 'noterade att en åtgärd är en insats' : 'noterade att en åtgärd inte är en insats'
    const isSame = action.isIntervention === isIntervention
    return done(name, isSame ? [] : [put('actions', { ...action, isIntervention })])
  })
}

function onAction(id: Id, run: (action: ActionItem, state: State, today: IsoDate) => ReturnType<Verb>): Verb {
  return (state, { today }) => {
    const action = rowOf(state, 'actions', id)
    return action ? run(action, state, today) : refused({ message: 'Åtgärden är borttagen.' })
  }
}
