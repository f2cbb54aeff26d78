import { withPuts } from '@shared/record/with-puts'
import { endSip, reopenSip } from '@shared/sip/end-verbs'
import { establishPlan } from '@shared/sip/establish'
import { beginPlan } from '@shared/sip/follow-up'
import { changeGoal } from '@shared/sip/goal-verbs'
import { goalsOf } from '@shared/sip/plan-rows'
import { setPlanRoles, writePlanText } from '@shared/sip/plan-verbs'
import { sipResultSentence } from '@shared/sip/result'
import { nextSipMeeting, planInForce, sipMeetingsOf, sipStateOf } from '@shared/sip/sip-state'
import { sipWithdrawnSentence } from '@shared/sip/withdrawn'
import { yourPlan } from '@shared/sip/your-plan'
import { plain, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { at, called, changed, run, sipThatIs, withdrawn, withPlan, world, writing } from './a-sip-plan'

const input = { reason: 'goalsMet' as const, endedOn: '22 februari', note: '' }
const sipIn = (state: typeof world) => state.sips.get(withPlan.id)!

describe('ending', () => {
  it('keeps the reason, and calls off what was planned', () => {
    const state = run(world, endSip(withPlan.id, input))
    expect(sipIn(state)).toMatchObject({ endedOn: '2027-02-22', endReason: 'goalsMet' })
    expect(sipStateOf(state, sipIn(state))).toBe('ended')
    const statuses = (then: typeof world) => sipMeetingsOf(then, withPlan.id).map(({ status }) => status)
    expect(statuses(world)).toEqual(['held', 'cancelled', 'planned'])
    expect(statuses(state)).toEqual(['held', 'cancelled', 'cancelled'])
  })

  it.each([
    ['no reason', { reason: null }, 'reason', 'Välj varför SIP:en avslutas.'],
    ['another reason without a word on it', { reason: 'other' as const }, 'note', 'Skriv vilket skälet är.'],
    ['no day', { endedOn: '' }, 'endedOn', 'Skriv vilken dag SIP:en avslutades.'],
    [
      'a day to come',
      { endedOn: '23 februari' },
      'endedOn',
      'Den dagen har inte varit än. Skriv i dag eller en tidigare dag.',
    ],
    ['a day before the need', { endedOn: '2026-10-01' }, 'endedOn', 'Den dagen är före behovet upptäcktes.'],
  ])('refuses %s', (_, fields, field, message) => {
    expect(problemsOf(endSip(withPlan.id, { ...input, ...fields })(world, at))).toEqual([{ field, message }])
  })

  it('locks for new meetings at once, and what is being written', () => {
    const { state, plan } = writing(withPlan)
    const ended = run(state, endSip(withPlan.id, { ...input, reason: 'consentWithdrawn' }))
    expect(problemsOf(writePlanText(plan.id, 'situation', 'Mer')(ended, at))[0]!.message).toBe(
      'SIP:en är avslutad. Öppna den igen om planen ska ändras.',
    )
    expect(
      beginPlan(called.id, nextSipMeeting(world, called.id)!.id)(run(world, endSip(called.id, input)), at).ok,
    ).toBe(false)
  })

  describe('at a meeting whose plan is being written', () => {
    const { state, plan } = writing(withPlan)
    const here = changed(state, 'sipMeetings', plan.meetingId!, { date: '2027-02-19' })
    const came = (then: typeof world) => ({
      meeting: then.sipMeetings.get(plan.meetingId!)!.status,
      plan: then.sipPlans.get(plan.id)!,
    })

    it('keeps how the goals went: the meeting is held, and the plan is upprättad without a follow-up', () => {
      const [goal] = goalsOf(here, plan.id)
      const ended = run(here, changeGoal(goal!.id, { outcome: 'met' }), endSip(withPlan.id, input))
      expect(came(ended)).toMatchObject({ meeting: 'held', plan: { establishedOn: '2027-02-19', followUpOn: null } })
      expect(planInForce(ended, withPlan.id)).toEqual(came(ended).plan)
      expect(goalsOf(ended, plan.id)[0]).toMatchObject({ outcome: 'met' })
      expect(yourPlan(ended, sipIn(ended), at.today)!.again).toBe('')
    })

    it('leaves a plan as utkast that lacks what the law asks, and holds the meeting all the same', () => {
      const ended = run(here, setPlanRoles(plan.id, { overallPartyId: null }), endSip(withPlan.id, input))
      expect(came(ended)).toMatchObject({ meeting: 'held', plan: { establishedOn: null } })
    })

    it.each([
      ['the consent did not hold that day', withdrawn(here, withPlan, '2027-02-19'), input],
      ['the consent is withdrawn now', here, { ...input, reason: 'consentWithdrawn' as const }],
      ['the meeting came after the end', here, { ...input, endedOn: '18 februari' }],
      ['its day has not come', state, input],
    ])('makes nothing of it where %s', (_, before, asked) => {
      expect(came(run(before, endSip(withPlan.id, asked)))).toMatchObject({
        meeting: 'cancelled',
        plan: { establishedOn: null },
      })
    })
  })

  it('is opened again, but not while the consent is withdrawn', () => {
    const ended = run(world, endSip(withPlan.id, input))
    expect(sipIn(run(ended, reopenSip(withPlan.id)))).toMatchObject({ endedOn: null, endReason: null, endNote: '' })
    const state = withdrawn(ended, withPlan, '2027-02-22')
    expect(plain(problemsOf(reopenSip(withPlan.id)(state, at))[0]!.message)).toBe(
      'Samtycket återkallades 22 februari. SIP:en kan öppnas igen när personen har gett ett nytt samtycke.',
    )
  })

  it('is offered where the consent has been withdrawn, and not where it runs', () => {
    expect(sipWithdrawnSentence(world, withPlan, at.today)).toBeUndefined()
    expect(plain(sipWithdrawnSentence(withdrawn(world, withPlan, '2027-02-22'), withPlan, at.today)!)).toBe(
      'Samtycket återkallades 22 februari.',
    )
  })
})

describe('what a SIP has come to', () => {
  const result = (state: typeof world, id = withPlan.id) =>
    plain(sipResultSentence(state, state.sips.get(id)!, at.today))
  it.each([
    ['prepared', result(world, sipThatIs('preparing').id), 'Förbereds.'],
    ['called', result(world, called.id), 'Kallad till möte 4 mars.'],
    [
      'established',
      result(world),
      'Plan 1 upprättad 19 november 2026, med 2 mål och 4 insatser. Följs upp 25 februari.',
    ],
    ['ended', result(world, sipThatIs('ended').id), 'Avslutad 20 januari: samtycket är återkallat.'],
    [
      'kept elsewhere',
      result(changed(world, 'sips', called.id, { elsewhere: 'Lifecare SP' }), called.id),
      'Planen förs i Lifecare SP. Nästa möte 4 mars.',
    ],
  ])('is told when it is %s', (_, sentence, expected) => expect(sentence).toBe(expected))
})

describe('the plan to look at together', () => {
  it('speaks to the person, of nobody else and without a code', () => {
    const read = yourPlan(world, withPlan, at.today)!
    expect(plain(read.made)).toBe('Vi gjorde den tillsammans torsdag 19 november 2026.')
    expect(read).toMatchObject({
      longGoals: ['Du har en fast kontakt, och du har ork kvar på eftermiddagarna.'],
      shortGoals: ['Du sover sex timmar de flesta nätter.'],
      caller: 'Karin',
    })
    expect(read.measures.map(({ who, when }) => plain(`${who} · ${when}`))).toEqual([
      'Lena Dahl, Region Stockholm · klart',
      'Karin Öberg, Haninge kommun · måndag 15 februari',
      'Du själv · onsdag 31 mars',
      'Johan Sandberg, Försäkringskassan · fredag 19 februari',
    ])
    expect(plain(read.again)).toBe('torsdag 25 februari 2027 kl. 10.00')
    expect(JSON.stringify(read)).not.toMatch(/HAN-|Ylva/u)
  })

  it('shortens the name of whoever calls, and nothing but a name', () => {
    const callerId = planInForce(world, withPlan.id)!.followUpCallerId!
    const caller = (fields: object) => {
      const row = { ...world.sipParticipants.get(callerId)!, staffId: null, name: '', unit: '', role: '', ...fields }
      return yourPlan(withPuts(world, [{ table: 'sipParticipants', row }]), withPlan, at.today)!.caller
    }
    expect(caller({ name: 'Eva Ek', role: 'fast vårdkontakt' })).toBe('Eva')
    expect(caller({ role: 'fast vårdkontakt' })).toBe('Fast vårdkontakt')
  })

  it('shows what is being written while the meeting goes on, then what was agreed', () => {
    const { state, plan } = writing(withPlan)
    expect(yourPlan(state, withPlan, at.today)!.made).toBe('Vi skriver den tillsammans nu.')
    expect(plain(yourPlan(run(state, establishPlan(plan.id)), withPlan, at.today)!.made)).toBe(
      'Vi gjorde den tillsammans måndag 22 februari 2027.',
    )
  })
})
