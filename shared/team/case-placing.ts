import { formatDate } from '../calendar/format'
import type { Problem } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { gateAtMeeting } from './case-gate'
import { leavingProblem } from './left-out'
import type { Meeting } from './meeting'
import { placedAt, waitsOn } from './waiting-cases'

/** Said where a case without its question would go on an agenda. */
export const questionMissing = 'Frågeställning saknas. Skriv vad teamet ska svara på.'

/** Said where a case would land on another team's agenda. */
export const otherTeam = 'Ärendet hör till ett annat team.'

/** A case as it would stand on an agenda. */
interface Placing {
  readonly caseId: Id
  readonly leftOutPartyIds?: Id[]
}

/** Why a case cannot be put on the meeting's agenda, with some parties out of the room if so; none when it can. */
export function placeProblems(state: State, { caseId, leftOutPartyIds = [] }: Placing, meeting: Meeting): Problem[] {
  const asked = rowOf(state, 'cases', caseId)
  if (!asked) return [{ field: 'caseId', message: 'Ärendet finns inte kvar.' }]
  const problem = (message: string): Problem[] => [{ field: 'caseId', message }]
  if (asked.teamId !== meeting.teamId) return problem(otherTeam)
  if (asked.putAwayAt !== null) return problem('Ärendet är undanlagt. Ta fram det först.')
  if (!waitsOn(state, asked, meeting.date)) {
    const elsewhere = placedAt(state, caseId)
    return problem(
      elsewhere
        ? `Ärendet står redan på dagordningen ${formatDate(elsewhere.date)}.`
        : 'Ärendet är behandlat. Ta upp det igen först.',
    )
  }
  if (asked.question === '') return problem(questionMissing)
  const item = { caseId, leftOutPartyIds }
  const gate = gateAtMeeting(state, asked, meeting, item)
  if (gate.state === 'blocked') return problem(gate.sentence)
  const leaving = leftOutPartyIds.length === 0 ? undefined : leavingProblem(state, item, meeting)
  return leaving === undefined ? [] : problem(leaving)
}
