import type { BlockedDayPolicy } from '@shared/calendar/policy'
import { clashSentence } from '@shared/calendar/clashes'
import { skippedSentence } from '@shared/calendar/plan-sentences'
import { cohortPlan } from '@shared/course/cohort-plan'
import { describe, expect, it } from 'vitest'
import { mittVal, realRounds, roundInput } from './mitt-val'
import { clock, date, id, plain, rowWith, stateWith } from '@tests/shared/record/rows'

const at = { today: date('2019-01-02'), ownId: null }
const state = stateWith({ courseTemplates: [mittVal] })
const datesOf = (plan: ReturnType<typeof cohortPlan>) => plan.plan?.sessions.map((session) => session.date) ?? []

describe('the five real rounds', () => {
  it.each(realRounds.slice(0, 4))('$printed gives eight sessions to $end, as planned', ({ printed, start, end }) => {
    for (const policy of ['extend', 'keepEnd', 'move'] as const) {
      const plan = cohortPlan(state, roundInput(printed, policy), at)
      expect(datesOf(plan)).toHaveLength(8)
      expect([datesOf(plan)[0], datesOf(plan).at(-1)]).toEqual([start, end])
      expect(plan.plan?.skipped).toEqual([])
    }
  })

  /*
   *        april 2019
   *   v.14   1  2 [3] …     m and o every week
   *   v.17 (22) 23 [24]     22 is annandag påsk
   *   v.18 [29]             the slot after the end
   */
  it.each<[BlockedDayPolicy, number, string, string]>([
    ['keepEnd', 7, '2019-04-24', 'Det blir ett tillfälle färre.'],
    ['extend', 8, '2019-04-29', 'Ersätts av tillfälle 8.'],
    ['move', 8, '2019-04-24', 'Flyttas till tisdag 23 april.'],
  ])('190401 under %s gives %i sessions to %s', (policy, count, last, effect) => {
    const { plan } = cohortPlan(state, roundInput('190401', policy), at)
    expect(plan?.sessions).toHaveLength(count)
    expect(plan?.lastDate).toBe(last)
    expect(plan?.skipped.map((skipped) => plain(skippedSentence(skipped, at.today)))).toEqual([
      `Annandag påsk är röd dag. ${effect}`,
    ])
  })

  it('190401 says what the two other choices would give', () => {
    const { others } = cohortPlan(state, roundInput('190401', 'extend'), at)
    expect(others.map(({ policy }) => policy)).toEqual(['keepEnd', 'move'])
    expect(others[0]?.result).toMatch(/^7 tillfällen, sista onsdag 24\sapril$/)
    expect(others[1]?.result).toMatch(
      /^8 tillfällen, tisdag 23\sapril i stället för 22\sapril, sista onsdag 24\sapril$/,
    )
  })
})

describe('lov of several kommuner', () => {
  const [haninge, tyreso] = [id(21), id(22)]
  const lov = (number: number, kommunId: typeof haninge | null, blocks: boolean) =>
    rowWith('closedDays', number, {
      kind: 'schoolBreak',
      name: 'Sportlov',
      kommunId,
      from: date('2019-01-14'),
      to: date('2019-01-18'),
      blocks,
    })
  const known = {
    courseTemplates: [mittVal],
    parties: [
      rowWith('parties', 21, { name: 'Haninge kommun', shortName: 'Haninge', kind: 'kommun' }),
      rowWith('parties', 22, { name: 'Tyresö kommun', shortName: 'Tyresö', kind: 'kommun' }),
    ],
  }
  const planIn = (kommunId: typeof haninge | null, ...closedDays: ReturnType<typeof lov>[]) =>
    cohortPlan(stateWith({ ...known, closedDays }), { ...roundInput('190107'), kommunId }, at).plan!

  it('warns in a round of that kommun and in one where all count, and says whose it is', () => {
    for (const kommunId of [haninge, null]) {
      const warned = planIn(kommunId, lov(31, haninge, false)).sessions.filter(({ warnings }) => warnings.length > 0)
      expect(warned.map((session) => session.date)).toEqual(['2019-01-14', '2019-01-16'])
      expect(warned[0]?.warnings).toEqual([{ kind: 'schoolBreak', name: 'Sportlov, Haninge kommun' }])
    }
    expect(planIn(tyreso, lov(31, haninge, false)).sessions.every(({ warnings }) => warnings.length === 0)).toBe(true)
  })

  it('keeps sessions away where it blocks, in no other kommun', () => {
    expect(planIn(haninge, lov(31, haninge, true)).skipped.map((day) => day.date)).toEqual(['2019-01-14', '2019-01-16'])
    expect(planIn(tyreso, lov(31, haninge, true)).skipped).toEqual([])
    expect(planIn(tyreso, lov(31, null, true)).skipped).toHaveLength(2)
  })
})

describe('a form that cannot be planned', () => {
  it('gives no session when every day is given up, says so, and shows which day and why', () => {
    const asked = { ...roundInput('190422', 'keepEnd'), sessionCount: 1 }
    const { plan, problems, others } = cohortPlan(state, asked, at)
    expect(problems).toMatchObject([{ field: 'startDate', message: expect.stringMatching(/^Ingen dag går/) as string }])
    expect(plan?.skipped.map(({ date: day }) => day)).toEqual(['2019-04-22'])
    expect(others.map(({ result }) => plain(result))).toEqual([
      '1 tillfälle, sista onsdag 24 april',
      '1 tillfälle, tisdag 23 april i stället för 22 april, sista tisdag 23 april',
    ])
  })

  const fieldsOf = (input: object) =>
    cohortPlan(state, { ...roundInput('190401'), ...input }, at).problems.map(({ field }) => field)

  it.each([
    [{ startDate: '' }, ['startDate']],
    [{ startDate: 'snart' }, ['startDate']],
    [{ weekdays: [] }, ['weekdays']],
    [{ start: '15.00', end: '13.00' }, ['end']],
    [{ start: '13.00', end: '13.00' }, ['end']],
    [{ start: '', end: '25' }, ['start', 'end']],
    [{ sessionCount: 0 }, ['sessionCount']],
    [{ sessionCount: '' }, ['sessionCount']],
    [{ sessionCount: 53 * 2 }, ['sessionCount']],
    [{ sessionCount: 1.5 }, ['sessionCount']],
    [{ minParticipants: 11 }, ['minParticipants']],
    [{ minParticipants: 0, maxParticipants: 'många' }, ['minParticipants', 'maxParticipants']],
  ])('%j is told at %j', (input, fields) => {
    expect(fieldsOf(input)).toEqual(fields)
  })

  it('refuses the misprint 1900304 and offers 190304', () => {
    const { plan, problems } = cohortPlan(state, roundInput('1900304'), at)
    expect(plan).toBeUndefined()
    expect(problems[0]).toMatchObject({ field: 'startDate', suggestion: { value: '2019-03-04' } })
  })

  it('takes a whole year of weeks, and no more', () => {
    expect(fieldsOf({ sessionCount: 104 })).toEqual([])
    expect(fieldsOf({ weekdays: [1], sessionCount: 53 })).toEqual(['sessionCount'])
  })
})

describe('what a plan meets in the State', () => {
  const leader = rowWith('staff', 20, { name: 'Maria Ek', partyId: id(90), title: '' })
  const room = rowWith('rooms', 21, { name: 'Sal 2', place: '', capacity: 8, accessible: true })
  const other = rowWith('cohorts', 22, {
    ...roundInput('2019-01-09'),
    name: 'Våren 2019',
    status: 'planned',
    startDate: date('2019-01-09'),
    registrationClosesOn: null,
    weekdays: [3],
    start: clock('14:00'),
    end: clock('16:00'),
    sessionCount: 1,
    minParticipants: 6,
    maxParticipants: 10,
    usedAnyway: [],
    leaderIds: [leader.id],
    roomId: room.id,
    decisionDate: null,
    belowMinimumReason: '',
    note: '',
  })
  const session = rowWith('sessions', 23, {
    cohortId: other.id,
    date: date('2019-01-09'),
    start: clock('14:00'),
    end: clock('16:00'),
    status: 'planned',
    reason: '',
  })
  const closed = rowWith('closedDays', 24, {
    kind: 'closed',
    name: 'Planeringsdag',
    from: date('2019-01-14'),
    to: date('2019-01-14'),
    blocks: true,
  })
  const filled = stateWith({
    courseTemplates: [mittVal],
    staff: [leader],
    rooms: [room],
    cohorts: [other],
    sessions: [session],
    closedDays: [closed],
  })
  const input = { ...roundInput('190107'), leaderIds: [leader.id], roomId: room.id }

  it('skips the organisation’s closed day and says why', () => {
    const { plan } = cohortPlan(filled, input, at)
    expect(plan?.skipped.map(({ date: day, reason }) => [day, reason.name])).toEqual([['2019-01-14', 'Planeringsdag']])
  })

  it('uses a skipped day all the same when it is put back', () => {
    const { plan } = cohortPlan(filled, { ...input, usedAnyway: [date('2019-01-14')] }, at)
    expect(plan?.skipped).toEqual([])
    expect(plan?.sessions[2]).toMatchObject({ date: '2019-01-14', warnings: [{ name: 'Planeringsdag' }] })
  })

  it('tells of the leader and the room that are taken, and never clashes with itself', () => {
    const found = cohortPlan(filled, input, at).clashes
    expect(found.map((clash) => plain(clashSentence(clash)))).toEqual([
      'Maria Ek leder Mitt Val, våren 2019 kl. 14.00–16.00.',
      'Sal 2 är bokad för Mitt Val, våren 2019 kl. 14.00–16.00.',
    ])
    expect(cohortPlan(filled, input, { ...at, ownId: other.id }).clashes).toEqual([])
  })

  it('says how many the room holds and whether it is free', () => {
    const note = (asked: object) => cohortPlan(filled, { ...input, ...asked }, at).roomNote
    expect(note({})).toBe('Rymmer 8, färre än högst 10. Upptagen 1 av 8 dagar.')
    expect(note({ start: '9', end: '11', maxParticipants: 8 })).toBe('Rymmer 8. Ledig alla åtta dagarna.')
    expect(note({ start: '9', end: '11', maxParticipants: 8, sessionCount: 2 })).toBe('Rymmer 8. Ledig båda dagarna.')
    expect(note({ maxParticipants: 8, sessionCount: 1, startDate: '190109' })).toBe('Rymmer 8. Upptagen den dagen.')
    expect(note({ roomId: null })).toBeUndefined()
  })

  it('has its decision on a working day before the first session', () => {
    expect(cohortPlan(state, roundInput('2027-03-08'), at).decisionDate).toBe('2027-02-26')
    // Ten days before is trettondedagen, a Sunday: Friday is the last day that somebody is at work.
    expect(cohortPlan(state, { ...roundInput('2019-01-16'), weekdays: [3] }, at).decisionDate).toBe('2019-01-04')
    expect(cohortPlan(state, { ...roundInput('2027-03-08'), templateId: null }, at).decisionDate).toBeNull()
  })
})
