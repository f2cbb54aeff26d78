import type { Instant, IsoDate } from '@shared/calendar/date'
import type { Circumstances, Verb } from '@shared/record/change'
import { rowsOf, type State } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import { establishPlan } from '@shared/sip/establish'
import { beginPlan } from '@shared/sip/follow-up'
import { addGoal, changeGoal } from '@shared/sip/goal-verbs'
import { addMeasure, removeMeasure, setMeasureStatus } from '@shared/sip/measure-verbs'
import { goalsOf, measuresOf } from '@shared/sip/plan-rows'
import { writePlanText } from '@shared/sip/plan-verbs'
import { draftPlan, planInForce } from '@shared/sip/sip-state'
import { idSeries } from './ids'
import { sampleWorld } from './sample-world'

/** The sample world after the follow-up of a SIP: its second version changes, adds and takes away, and is established. */
export function followedUpSip(): State {
  const at: Circumstances = {
    today: '2027-02-25' as IsoDate,
    now: '2027-02-25T10:00:00.000Z' as Instant,
    newId: idSeries(999),
  }
  let state = sampleWorld()
  function then(verb: Verb) {
    const outcome = verb(state, at)
    if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
    state = withPuts(state, outcome.change.puts)
  }

  const meeting = rowsOf(state, 'sipMeetings').find(
    ({ date, sipId }) => date === at.today && planInForce(state, sipId),
  )!
  then(beginPlan(meeting.sipId, meeting.id))
  const { id: planId } = draftPlan(state, meeting.sipId)!
  const [goal] = goalsOf(state, planId)
  const [first, second, third] = measuresOf(state, planId)
  then(changeGoal(goal!.id, { outcome: 'partly' }))
  then(addGoal(planId, { term: 'short', text: 'Du klarar ett helt pass i veckan utan vila.' }))
  then(setMeasureStatus(second!.id, 'done'))
  then(removeMeasure(third!.id))
  const { by, partyId, participantId, who } = first!
  const what = 'Du får ett nytt samtal om sömnen.'
  then(addMeasure(planId, { what, by, partyId, participantId, who, dueOn: '2027-04-15' as IsoDate }, goal!.id))
  then(writePlanText(planId, 'ifWorse', 'Ring Karin Öberg, också på helger. Nätter: 1177.'))
  then(establishPlan(planId))
  return state
}
