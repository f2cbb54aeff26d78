import { rowsOf } from '@shared/record/state'
import { setSipAttended } from '@shared/sip/attended'
import { beginPlan } from '@shared/sip/follow-up'
import { addGoal, changeGoal } from '@shared/sip/goal-verbs'
import { setMeasureStatus } from '@shared/sip/measure-verbs'
import { establishPlan } from '@shared/sip/establish'
import { cancelSipMeeting } from '@shared/sip/meeting-verbs'
import { putAwayOrBackSipParticipant } from '@shared/sip/participant-verbs'
import { planChecks } from '@shared/sip/plan-checks'
import { goalsOf, measuresOf } from '@shared/sip/plan-rows'
import { planLock } from '@shared/sip/open-plan'
import { writePlanText } from '@shared/sip/plan-verbs'
import { draftPlan, meetingToHold, nextSipMeeting, planInForce, plansOf } from '@shared/sip/sip-state'
import { circumstances, date, plain, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { at, called, changed, run, withdrawn, withPlan, world, writing } from './a-sip-plan'

const meetingOf = ({ id }: { id: typeof called.id }) => nextSipMeeting(world, id)!
const words = (verb: ReturnType<typeof beginPlan>, state = world) =>
  problemsOf(verb(state, at)).map(({ message }) => plain(message))

it('begins the first version empty, with the day of follow-up that the rules say', () => {
  const { state, plan } = writing(called)
  // The meeting is on 4 March: three months on is a Friday.
  expect(plan).toMatchObject({ version: 1, establishedOn: null, importantToMe: '', followUpOn: '2027-06-04' })
  expect(goalsOf(state, plan.id)).toEqual([])
})

it('moves the proposed day off a free day', () => {
  // 6 March and three months is a Sunday and the national day.
  const state = changed(world, 'sipMeetings', meetingOf(called).id, { date: '2027-03-06' })
  expect(writing(called, state).plan.followUpOn).toBe('2027-06-04')
})

it('makes the next version out of the one that holds, each row knowing which it was', () => {
  const before = planInForce(world, withPlan.id)!
  const { state, plan } = writing(withPlan)
  expect(plan).toMatchObject({
    version: 2,
    importantToMe: before.importantToMe,
    overallPartyId: before.overallPartyId,
    differingOpinion: '',
  })
  expect(goalsOf(state, plan.id).map(({ previousId }) => previousId)).toEqual(
    goalsOf(world, before.id).map(({ id }) => id),
  )
  expect(measuresOf(state, plan.id).map(({ previousId }) => previousId)).toEqual(
    measuresOf(world, before.id).map(({ id }) => id),
  )
  const [goal] = goalsOf(state, plan.id)
  expect(measuresOf(state, plan.id)[0]!.goalId).toBe(goal!.id)
  // The version that holds is untouched.
  expect(planInForce(state, withPlan.id)).toBe(before)
})

it('leaves behind what an earlier follow-up has told as over', () => {
  const { state, plan } = writing(withPlan)
  const [met, still] = goalsOf(state, plan.id)
  const [over] = measuresOf(state, plan.id)
  const followed = run(
    state,
    changeGoal(met!.id, { outcome: 'met' }),
    changeGoal(still!.id, { outcome: 'partly' }),
    setMeasureStatus(over!.id, 'done'),
    establishPlan(plan.id),
  )
  const meeting = { ...meetingOf(withPlan), id: at.newId(), date: '2027-05-20' }
  const later = { ...followed, sipMeetings: new Map(followed.sipMeetings).set(meeting.id, meeting as never) }
  const third = draftPlan(run(later, beginPlan(withPlan.id, meeting.id)), withPlan.id)!
  const state3 = run(later, beginPlan(withPlan.id, meeting.id))
  const plan3 = draftPlan(state3, withPlan.id)!
  expect(third.version).toBe(3)
  expect(goalsOf(state3, plan3.id)).toMatchObject([{ previousId: still!.id, outcome: null, outcomeNote: '' }])
  expect(measuresOf(state3, plan3.id).map(({ previousId }) => previousId)).not.toContain(over!.id)
})

it('begins one version only, whichever window was first', () => {
  const { state } = writing(called)
  const again = run(state, beginPlan(called.id, meetingOf(called).id))
  expect(plansOf(again, called.id)).toHaveLength(1)
})

it('gives nobody who has left a role in the next version, and says so where somebody leaves meanwhile', () => {
  const { ownerId, followUpCallerId } = planInForce(world, withPlan.id)!
  const leaving = [...new Set([ownerId!, followUpCallerId!])].map((id) => putAwayOrBackSipParticipant(id))
  expect(writing(withPlan).plan).toMatchObject({ ownerId, followUpCallerId })
  expect(writing(withPlan, run(world, ...leaving)).plan).toMatchObject({ ownerId: null, followUpCallerId: null })

  const { state, plan } = writing(withPlan)
  const told = planChecks(run(state, ...leaving), plan, at.today).map(({ stops, message }) => [stops, message])
  expect(told).toContainEqual([false, 'Den som är huvudansvarig deltar inte längre. Välj någon annan.'])
  expect(told).toContainEqual([false, 'Den som kallar till uppföljningen deltar inte längre. Välj någon annan.'])
  expect(planChecks(state, plan, at.today).map(({ message }) => message)).not.toContainEqual(
    expect.stringContaining('deltar inte längre'),
  )
})

describe('a version whose meeting is called off', () => {
  const { state, plan } = writing(withPlan)
  const old = meetingOf(withPlan)
  const later = { ...old, id: at.newId(), date: date('2027-03-11') }
  const replaced = run(
    { ...state, sipMeetings: new Map(state.sipMeetings).set(later.id, later) },
    writePlanText(plan.id, 'situation', 'Sagt.'),
    cancelSipMeeting(old.id),
  )

  it('is neither written in nor upprättad at that meeting', () => {
    for (const verb of [writePlanText(plan.id, 'situation', 'Mer.'), establishPlan(plan.id)]) {
      expect(words(verb, replaced)).toEqual([
        'Mötet som planen skrevs vid är inställt. Fortsätt vid nästa möte. Det som redan är skrivet finns kvar.',
      ])
    }
  })

  it('goes on at the next one, and is dated by it', () => {
    expect(meetingToHold(replaced, withPlan.id)).toEqual(later)
    const moved = run(replaced, beginPlan(withPlan.id, later.id))
    expect(draftPlan(moved, withPlan.id)).toMatchObject({ id: plan.id, meetingId: later.id, situation: 'Sagt.' })
    const held = establishPlan(plan.id)(moved, circumstances('2027-03-11'))
    expect(held.ok && held.change.puts.map(({ row }) => row)).toMatchObject([
      { id: plan.id, establishedOn: '2027-03-11' },
      { id: later.id, status: 'held', date: '2027-03-11' },
    ])
  })

  it('asks the consent for the day of the new meeting', () => {
    const without = withdrawn(replaced, withPlan, '2027-03-10')
    expect(words(beginPlan(withPlan.id, later.id), without)).toEqual([
      'Samtycket återkallades 10 mars. Utan samtycke på mötesdagen kan mötet inte hållas.',
    ])
  })
})

it.each([
  ['withdrawn the evening before', '2027-02-24', 'Samtycket återkallades 24 februari.'],
  ['withdrawn on the day of the meeting', '2027-02-25', 'Samtycket återkallades 25 februari.'],
])('does not begin when the consent was %s', (_, day, sentence) => {
  const state = withdrawn(world, withPlan, day)
  expect(words(beginPlan(withPlan.id, meetingOf(withPlan).id), state)).toEqual([
    `${sentence} Utan samtycke på mötesdagen kan mötet inte hållas.`,
  ])
})

it('begins when the consent is withdrawn only after the meeting', () => {
  expect(writing(withPlan, withdrawn(world, withPlan, '2027-02-26')).plan.version).toBe(2)
})

it('does not ask the consent for a party that was called and did not come', () => {
  const meeting = meetingOf(withPlan)
  const consent = rowsOf(world, 'consents').find(({ personId }) => personId === withPlan.personId)!
  const narrower = changed(world, 'consents', consent.id, { partyIds: consent.partyIds.slice(0, 2) })
  expect(beginPlan(withPlan.id, meeting.id)(narrower, at).ok).toBe(false)
  const fk = rowsOf(world, 'sipParticipants').find(
    ({ sipId, partyId }) => sipId === withPlan.id && partyId === consent.partyIds[2],
  )!
  const calls = rowsOf(world, 'sipCalls').map((call) =>
    call.meetingId === meeting.id && call.participantId === fk.id ? { ...call, attended: false } : call,
  )
  const without = { ...narrower, sipCalls: new Map(calls.map((call) => [call.id, call])) }
  expect(beginPlan(withPlan.id, meeting.id)(without, at).ok).toBe(true)
})

it.each([
  [true, false, 'God man är här. Samtycket namnger inte den här deltagaren.'],
  [true, true, undefined],
  [false, false, undefined],
])('with a god man who is here: %s, and named in the consent: %s, says %s', (attended, isNamedInConsent, sentence) => {
  const { meeting, godMan } = { meeting: meetingOf(withPlan), godMan: at.newId() }
  const [anybody] = rowsOf(world, 'sipParticipants').filter(({ sipId }) => sipId === withPlan.id)
  const outside = { as: 'other' as const, partyId: null, staffId: null, name: 'Nils Ek', role: 'god man' }
  const row = { ...anybody!, ...outside, id: godMan, isNamedInConsent }
  const added = { ...world, sipParticipants: new Map(world.sipParticipants).set(godMan, row) }
  const state = run(added, setSipAttended(meeting.id, godMan, attended))
  expect(beginPlan(withPlan.id, meeting.id)(state, at).ok).toBe(sentence === undefined)
  const begun = run(writing(withPlan, added).state, setSipAttended(meeting.id, godMan, attended))
  const lock = planLock(begun, draftPlan(begun, withPlan.id))
  expect(lock).toBe(sentence && `${sentence} Inget mer kan skrivas i planen. Det som redan är skrivet finns kvar.`)
})

it.each([
  ['is kept in the region’s system', { elsewhere: 'Lifecare SP' }, 'Planen förs i Lifecare SP. Skriv den där.'],
  ['has ended', { endedOn: '2027-02-19' }, 'SIP:en är avslutad. Öppna den igen om det ska hållas ett möte.'],
])('writes no plan where the SIP %s', (_, fields, sentence) => {
  const state = changed(world, 'sips', called.id, fields)
  expect(words(beginPlan(called.id, meetingOf(called).id), state)).toEqual([sentence])
})

it('stops writing when the consent is withdrawn during the meeting, and keeps what is written', () => {
  const { state, plan } = writing(withPlan)
  const stopped = withdrawn(run(state, writePlanText(plan.id, 'situation', 'Sagt.')), withPlan, '2027-02-22')
  for (const verb of [
    writePlanText(plan.id, 'situation', 'Mer.'),
    addGoal(plan.id, { term: 'short', text: 'Ett mål' }),
    establishPlan(plan.id),
  ]) {
    expect(plain(problemsOf(verb(stopped, circumstances()))[0]!.message)).toBe(
      'Samtycket återkallades 22 februari. Inget mer kan skrivas i planen. Det som redan är skrivet finns kvar.',
    )
  }
  expect(draftPlan(stopped, withPlan.id)!.situation).toBe('Sagt.')
})
