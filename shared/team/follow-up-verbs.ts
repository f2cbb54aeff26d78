import { done, put, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf } from '../record/state'
import { nextTeamMeetingDate } from './team-meetings'
import { readWhenField } from './when-field'

/** Sets the day that a case is to be followed up, written as people write it; empty takes the day away. */
export function setFollowUp(caseId: Id, typed: string): Verb {
  return (state, { today }) => {
    const found = rowOf(state, 'cases', caseId)
    if (!found) return refused({ message: 'Ärendet finns inte kvar. Se efter hos teamet.' })
    const from = { today, nextMeeting: nextTeamMeetingDate(state, found.teamId, today) }
    const { value, problems } = readWhenField('followUpOn', typed, from)
    if (problems.length > 0) return refused(...problems)
    const name = value === null ? 'tog bort uppföljningsdagen' : 'satte en uppföljningsdag'
    return done(name, value === found.followUpOn ? [] : [put('cases', { ...found, followUpOn: value })])
  }
}
