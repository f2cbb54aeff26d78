import { setSipAttended, toggleSipChair } from '@shared/sip/attended'
import { endSip, reopenSip } from '@shared/sip/end-verbs'
import { establishPlan } from '@shared/sip/establish'
import { beginPlan } from '@shared/sip/follow-up'
import { addGoal, changeGoal, moveGoal, removeGoal } from '@shared/sip/goal-verbs'
import { addMeasure, changeMeasure, moveMeasure, removeMeasure, setMeasureStatus } from '@shared/sip/measure-verbs'
import { holdSipMeeting } from '@shared/sip/hold-meeting'
import { discardPlan, setFollowUpDay, setPlanRoles, writePlanText } from '@shared/sip/plan-verbs'
import type { Draw, Kind } from './draw'

const openPlan = ({ any }: Draw) => any('sipPlans', ({ establishedOn }) => establishedOn === null).id
const isOpen =
  ({ state }: Draw) =>
  ({ planId }: { planId: string }) =>
    [...state.sipPlans.values()].some(({ id, establishedOn }) => id === planId && establishedOn === null)
const goal = (draw: Draw) => draw.any('sipGoals', isOpen(draw))
const measure = (draw: Draw) => draw.any('sipMeasures', isOpen(draw))

/** What is done with a plan at its meetings, and how a SIP ends, for `everyVerb`. */
export const sipPlanVerbs: Record<string, Kind> = {
  beginPlan: ({ any }) => {
    const { id, sipId } = any('sipMeetings', ({ status }) => status === 'planned')
    return beginPlan(sipId, id)
  },
  writePlanText: (draw) => writePlanText(openPlan(draw), 'situation', `Läget ${draw.number}.`),
  setPlanRoles: (draw) => setPlanRoles(openPlan(draw), { ownerId: draw.any('sipParticipants').id }),
  setFollowUpDay: (draw) => setFollowUpDay(openPlan(draw), `om ${2 + (draw.number % 5)} månader`),
  discardPlan: (draw) => discardPlan(openPlan(draw)),
  addGoal: (draw) => addGoal(openPlan(draw), { term: 'short', text: `Mål ${draw.number}` }),
  changeGoal: (draw) => changeGoal(goal(draw).id, { text: `Annat mål ${draw.number}`, outcome: 'partly' }),
  removeGoal: (draw) => removeGoal(goal(draw).id),
  moveGoal: (draw) => moveGoal(goal(draw).id, draw.number % 2 ? 1 : -1),
  addMeasure: (draw) =>
    addMeasure(
      openPlan(draw),
      {
        what: `Insats ${draw.number}`,
        by: 'party',
        partyId: draw.any('parties').id,
        participantId: null,
        who: '',
        dueOn: null,
      },
      null,
    ),
  changeMeasure: (draw) => {
    const { goalId, by, partyId, participantId, who, status } = measure(draw)
    const same = { goalId, by, partyId, participantId, who, status }
    return changeMeasure(measure(draw).id, {
      ...same,
      need: `Behov ${draw.number}`,
      what: `Annan insats ${draw.number}`,
      note: '',
      from: '',
      dueOn: 'om två veckor',
    })
  },
  setMeasureStatus: (draw) => setMeasureStatus(measure(draw).id, draw.number % 2 ? 'done' : 'notDone'),
  removeMeasure: (draw) => removeMeasure(measure(draw).id),
  moveMeasure: (draw) => moveMeasure(measure(draw).id, draw.number % 2 ? 1 : -1),
  setSipAttended: ({ any, number }) =>
    setSipAttended(any('sipMeetings').id, any('sipParticipants').id, number % 2 === 0),
  toggleSipChair: ({ any }) => toggleSipChair(any('sipMeetings').id, any('sipParticipants').id),
  establishPlan: (draw) => establishPlan(openPlan(draw)),
  holdSipMeeting: ({ any, state }) => {
    const { id } = any(
      'sipMeetings',
      ({ date, sipId, status }) =>
        status === 'planned' && date <= '2027-02-22' && state.sips.get(sipId)?.elsewhere !== '',
    )
    return holdSipMeeting(id)
  },
  endSip: ({ any }) =>
    endSip(any('sips', ({ endedOn }) => endedOn === null).id, { reason: 'noNeed', endedOn: '2027-02-22', note: '' }),
  reopenSip: ({ any }) => reopenSip(any('sips', ({ endReason }) => endReason === 'noNeed').id),
}
