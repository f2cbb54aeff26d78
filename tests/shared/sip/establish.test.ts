import { rowsOf, type State } from '@shared/record/state'
import { setSipAttended, sipAttendees, toggleSipChair } from '@shared/sip/attended'
import { establishPlan } from '@shared/sip/establish'
import { addGoal, changeGoal } from '@shared/sip/goal-verbs'
import { addMeasure, changeMeasure, removeMeasure, type MeasureLine } from '@shared/sip/measure-verbs'
import type { SipPlan } from '@shared/sip/plan'
import { planChecks } from '@shared/sip/plan-checks'
import { goalsOf, measuresOf } from '@shared/sip/plan-rows'
import { setFollowUpDay, setPlanRoles, writePlanText } from '@shared/sip/plan-verbs'
import { nextSipMeeting, planInForce, sipMeetingsOf, sipStateOf, takingPart } from '@shared/sip/sip-state'
import { plain, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { at, called, changed, run, withPlan, world, writing } from './a-sip-plan'

const line: MeasureLine = {
  what: 'Ger stöd hemma',
  by: 'party',
  partyId: null,
  participantId: null,
  who: '',
  dueOn: null,
}
const kommun = rowsOf(world, 'parties').find(({ kind }) => kind === 'kommun')!
const fk = rowsOf(world, 'parties').find(({ kind }) => kind === 'fk')!
const { state: empty, plan } = writing(called)
const said = (state: State, which: SipPlan = plan) =>
  planChecks(state, state.sipPlans.get(which.id)!, at.today).map(({ stops, message }) => [stops, plain(message)])
const stops = (state: State) => said(state).flatMap(([stopping, message]) => (stopping === true ? [message] : []))

/** All that the law asks for. */
const whole = run(
  empty,
  addMeasure(plan.id, { ...line, partyId: kommun.id }, null),
  setPlanRoles(plan.id, { overallPartyId: kommun.id }),
)

describe('what a plan must say', () => {
  it('stops an empty one for what the law asks, and tells the rest', () => {
    expect(said(empty)).toEqual([
      [false, 'Personens egna ord saknas.'],
      [false, 'Planen har inget mål.'],
      [true, 'Planen har ingen insats. Skriv vilka insatser som behövs.'],
      [true, 'Välj om kommunen eller regionen har det övergripande ansvaret.'],
      [false, 'Ingen är huvudansvarig.'],
      [false, 'Ingen kallar till uppföljningen.'],
    ])
    expect(problemsOf(establishPlan(plan.id)(empty, at)).map(({ field }) => field)).toEqual([
      'measures',
      'responsibility',
    ])
  })

  it('lets one through that says it', () => expect(stops(whole)).toEqual([]))

  it('warns of a goal without an insats, and does not stop', () => {
    const state = run(whole, addGoal(plan.id, { term: 'long', text: 'Ork kvar' }))
    expect(said(state)).toContainEqual([false, 'Målet ”Ork kvar” har ingen insats.'])
    expect(establishPlan(plan.id)(state, at).ok).toBe(true)
  })

  it.each([
    ['of a party without a party', line, 'Välj vilken huvudman eller annan part som svarar för den.'],
    ['of a party by name only', { ...line, who: 'Kim' }, 'Välj vilken huvudman eller annan part som svarar för den.'],
    ['of somebody else without a name', { ...line, by: 'other' as const }, 'Skriv vem som gör den.'],
  ])('stops at an insats %s', (_, fields, ask) => {
    expect(stops(run(whole, addMeasure(plan.id, fields, null)))).toEqual([
      `Insatsen ”Ger stöd hemma” har ingen ansvarig. ${ask}`,
    ])
  })

  it.each([
    ['the person', { ...line, by: 'person' as const }],
    ['somebody else by name', { ...line, by: 'other' as const, who: 'Brodern' }],
  ])('takes %s as the one who answers', (_, fields) => {
    expect(stops(run(whole, addMeasure(plan.id, fields, null)))).toEqual([])
  })

  it('stops without a day to follow up, and at one that is not ahead', () => {
    expect(stops(run(whole, setFollowUpDay(plan.id, '')))).toEqual(['Skriv när planen ska följas upp.'])
    expect(stops(run(whole, setFollowUpDay(plan.id, 'i dag')))).toEqual([
      'Uppföljningen 22 februari ligger inte framåt. Skriv en dag som kommer.',
    ])
  })

  it('lets only kommun and region answer for the whole', () => {
    expect(problemsOf(setPlanRoles(plan.id, { overallPartyId: fk.id })(empty, at))[0]!.message).toBe(
      'Kommunen eller regionen har det övergripande ansvaret.',
    )
  })

  it('stops nothing of a nätverksmöte, which rests on no law', () => {
    expect(stops(changed(empty, 'sips', called.id, { kind: 'network' }))).toEqual([])
  })

  it('takes 40 insatser', () => {
    const many = Array.from({ length: 39 }, (_, index) =>
      addMeasure(plan.id, { ...line, what: `Insats ${index}`, partyId: kommun.id }, null),
    )
    const state = run(whole, ...many, establishPlan(plan.id))
    expect(measuresOf(state, plan.id)).toHaveLength(40)
    expect(planInForce(state, called.id)?.id).toBe(plan.id)
  })
})

describe('a plan that is established', () => {
  const state = run(whole, establishPlan(plan.id))

  it('holds from its meeting, which is held', () => {
    // The meeting was planned for 4 March and held today.
    expect(planInForce(state, called.id)).toMatchObject({ version: 1, establishedOn: '2027-02-22' })
    expect(sipMeetingsOf(state, called.id)).toMatchObject([{ status: 'held', date: '2027-02-22' }])
    expect(sipStateOf(state, called)).toBe('established')
  })

  it('is dated by the day of a meeting that is written down later', () => {
    const earlier = changed(whole, 'sipMeetings', plan.meetingId!, { date: '2027-02-19' })
    expect(planInForce(run(earlier, establishPlan(plan.id)), called.id)?.establishedOn).toBe('2027-02-19')
  })

  it('is not changed again by anything', () => {
    const [measure] = measuresOf(state, plan.id)
    const [goal] = goalsOf(world, planInForce(world, withPlan.id)!.id)
    for (const verb of [
      writePlanText(plan.id, 'situation', 'Annat'),
      addGoal(plan.id, { term: 'long', text: 'Nytt' }),
      addMeasure(plan.id, line, null),
      removeMeasure(measure!.id),
      changeGoal(goal!.id, { text: 'Annat' }),
      setFollowUpDay(plan.id, 'om en månad'),
      establishPlan(plan.id),
    ]) {
      expect(problemsOf(verb(state, at))[0]!.message).toBe(
        'Planen är upprättad och ändras inte. Nästa uppföljning gör en ny version.',
      )
    }
  })
})

describe('an insats', () => {
  const [own] = measuresOf(whole, plan.id)
  const typed = {
    ...{ goalId: null, need: '', what: 'Ger stöd', status: 'planned' as const, note: '', from: '', dueOn: '' },
    ...{ by: 'party' as const, partyId: kommun.id, participantId: null, who: '' },
  }
  it('keeps no party or name of another kind of responsible', () => {
    const state = run(whole, changeMeasure(own!.id, { ...typed, by: 'person', who: 'Kim' }))
    expect(state.sipMeasures.get(own!.id)).toMatchObject({ by: 'person', partyId: null, who: '' })
  })
  it('takes its last day in words, and not before its first', () => {
    const state = run(whole, changeMeasure(own!.id, { ...typed, from: '1 mars', dueOn: 'om två månader' }))
    expect(state.sipMeasures.get(own!.id)).toMatchObject({ from: '2027-03-01', dueOn: '2027-04-22' })
    expect(problemsOf(changeMeasure(own!.id, { ...typed, from: '1 mars', dueOn: 'i morgon' })(whole, at))).toEqual([
      { field: 'dueOn', message: 'Senast kommer före starten. Ändra den ena dagen.' },
    ])
  })
})

describe('who is here', () => {
  const meeting = nextSipMeeting(world, called.id)!
  it('is ticked on the kallelse, and on a line of its own for who came uncalled', () => {
    const others = rowsOf(world, 'sipCalls').filter(({ meetingId }) => meetingId !== meeting.id)
    const uncalled = { ...world, sipCalls: new Map(others.map((call) => [call.id, call])) }
    const [first] = takingPart(world, called.id)
    for (const state of [world, uncalled]) {
      const ticked = run(
        state,
        setSipAttended(meeting.id, first!.id, true),
        setSipAttended(meeting.id, first!.id, false),
      )
      const found = sipAttendees(ticked, meeting).filter(({ participant }) => participant.id === first!.id)
      expect(found.map(({ call }) => call?.attended)).toEqual([false])
    }
  })
  it('has two chairs at most', () => {
    const [, second, third] = takingPart(world, called.id)
    const two = run(
      world,
      ...[second, third]
        .filter((one) => !meeting.chairIds.includes(one!.id))
        .map((one) => toggleSipChair(meeting.id, one!.id)),
    )
    expect(two.sipMeetings.get(meeting.id)!.chairIds).toHaveLength(2)
    const fourth = takingPart(world, called.id)[3]!
    expect(problemsOf(toggleSipChair(meeting.id, fourth.id)(two, at))[0]!.message).toBe(
      'Två leder redan mötet. Ta bort den ena först.',
    )
  })
})
