import { describe, expect, it } from 'vitest'
import { dayMarks, type BlockedReason } from '@shared/calendar/blocked-day'
import type { ClosedDay } from '@shared/calendar/closed-day'
import { planSessions, type PlanInput } from '@shared/calendar/plan'
import type { BlockedDayPolicy } from '@shared/calendar/policy'
import { clock, date, rowWith } from '@tests/shared/record/rows'

const policies: readonly BlockedDayPolicy[] = ['extend', 'keepEnd', 'move']

/** Mitt Val: Monday and Wednesday, two hours, four weeks [000]. */
function mittVal(startDate: string, changes: Partial<PlanInput> = {}) {
  return planSessions({
    startDate: date(startDate),
    weekdays: [1, 3],
    start: clock('13:00'),
    end: clock('15:00'),
    sessionCount: 8,
    policy: 'extend',
    marksOn: dayMarks({ closedDays: [] }),
    usedAnyway: [],
    ...changes,
  })
}

const dates = (plan: ReturnType<typeof mittVal>) => plan.sessions.map((session) => session.date)

function closed(from: string, to: string, fields: Partial<ClosedDay> = {}): ClosedDay {
  return {
    ...rowWith('closedDays', 1, { kind: 'closed', name: 'Stängt', from: date(from), to: date(to), blocks: true }),
    ...fields,
  }
}

const marked = (...closedDays: ClosedDay[]) => ({ marksOn: dayMarks({ closedDays }) })

describe('the five real rounds of Mitt Val', () => {
  const asPrinted = [
    ['2018-10-22', '2018-11-14', [43, 44, 45, 46]],
    ['2018-11-19', '2018-12-12', [47, 48, 49, 50]],
    ['2019-01-07', '2019-01-30', [2, 3, 4, 5]],
    ['2019-03-04', '2019-03-27', [10, 11, 12, 13]],
  ] as const

  it.each(asPrinted.flatMap((round) => policies.map((policy) => [policy, ...round] as const)))(
    'under %s: %s – %s is eight sessions as planned',
    (policy, start, end, weeks) => {
      const plan = mittVal(start, { policy })
      expect(plan.sessions).toHaveLength(8)
      expect(dates(plan)[0]).toBe(start)
      expect(plan.lastDate).toBe(end)
      expect([...new Set(plan.sessions.map(({ week }) => week.week))]).toEqual(weeks)
      expect(plan.sessions.every((session) => session.start === '13:00' && session.end === '15:00')).toBe(true)
      expect(plan.skipped).toEqual([])
      expect(plan.minutes).toBe(16 * 60)
    },
  )

  //  april 2019    mån  tis  ons
  //  v. 14           1    2    3
  //  v. 15           8    9   10
  //  v. 16          15   16   17
  //  v. 17         [22]  23   24    22 april: annandag påsk
  //  v. 18          29   30
  const firstSix = ['2019-04-01', '2019-04-03', '2019-04-08', '2019-04-10', '2019-04-15', '2019-04-17']
  const easterMonday = { date: '2019-04-22', reason: { kind: 'redDay', name: 'annandag påsk' } }

  it('förläng gives the fifth round eight, the last on 29 April', () => {
    const plan = mittVal('2019-04-01', { policy: 'extend' })
    expect(dates(plan)).toEqual([...firstSix, '2019-04-24', '2019-04-29'])
    expect(plan.skipped).toEqual([{ ...easterMonday, effect: { kind: 'replaced', by: 8, on: '2019-04-29' } }])
    expect(plan.sessions[7]?.replaces).toEqual(easterMonday)
    expect(plan.lastDateAsAsked).toBe('2019-04-24')
  })

  it('behåll slutdatum gives it seven', () => {
    const plan = mittVal('2019-04-01', { policy: 'keepEnd' })
    expect(dates(plan)).toEqual([...firstSix, '2019-04-24'])
    expect(plan.skipped).toEqual([{ ...easterMonday, effect: { kind: 'fewer' } }])
    expect(plan.problems).toEqual([])
  })

  it('flytta gives it eight, one on Tuesday 23 April', () => {
    const plan = mittVal('2019-04-01', { policy: 'move' })
    expect(dates(plan)).toEqual([...firstSix, '2019-04-23', '2019-04-24'])
    expect(plan.skipped).toEqual([{ ...easterMonday, effect: { kind: 'moved', by: 7, on: '2019-04-23' } }])
    expect(plan.sessions[6]?.replaces).toEqual(easterMonday)
  })

  it('a höstlov in week 44 warns and does not block', () => {
    const lov = closed('2018-10-29', '2018-11-02', { kind: 'schoolBreak', name: 'Höstlov', blocks: false })
    const plan = mittVal('2018-10-22', marked(lov))
    expect(plan.skipped).toEqual([])
    const warned = plan.sessions.filter(({ warnings }) => warnings.length > 0)
    expect(warned.map((session) => session.date)).toEqual(['2018-10-29', '2018-10-31'])
    expect(warned[0]?.warnings).toEqual([{ kind: 'schoolBreak', name: 'Höstlov' }])
  })
})

describe('which days are blocked', () => {
  it('a lov that blocks is skipped like a closed day', () => {
    const plan = mittVal('2018-10-22', marked(closed('2018-10-29', '2018-11-02', { kind: 'schoolBreak' })))
    expect(plan.skipped.map((day) => day.date)).toEqual(['2018-10-29', '2018-10-31'])
    expect(plan.sessions.slice(-2).map(({ replaces }) => replaces?.date)).toEqual(['2018-10-29', '2018-10-31'])
  })

  it('closed days that were put away or deleted are ordinary days', () => {
    const at = rowWith('closedDays', 1, closed('2018-10-29', '2018-10-29')).updatedAt
    const away = closed('2018-10-29', '2018-10-29', { putAwayAt: at })
    const gone = closed('2018-10-31', '2018-10-31', { deletedAt: at })
    expect(mittVal('2018-10-22', marked(away, gone)).skipped).toEqual([])
  })

  it.each<[string, BlockedReason['kind']]>([
    ['2026-01-05', 'bridgeDay'],
    ['2025-04-30', 'halfDay'],
  ])('%s only warns (%s), unless the template says that it blocks', (day, kind) => {
    const weekdays = [1, 3] as const
    const plan = mittVal(day, { weekdays })
    expect(plan.sessions[0]?.warnings.map((warning) => warning.kind)).toEqual([kind])

    const strict = dayMarks({ closedDays: [], alsoBlocks: ['bridgeDay', 'halfDay'] })
    expect(mittVal(day, { weekdays, marksOn: strict }).skipped[0]).toMatchObject({ date: day, reason: { kind } })
  })

  it.each(['2027-06-25', '2027-12-24', '2027-12-31'])('the eve %s is free in practice, and skipped', (day) => {
    expect(mittVal(day, { weekdays: [5] }).skipped[0]).toMatchObject({ date: day, reason: { kind: 'eve' } })
  })

  it('the absence of a leader or a room skips the day with the name of who is away', () => {
    const away = { kind: 'leaderAway', name: 'Maria Ek', from: date('2027-03-10'), to: date('2027-03-10') } as const
    const plan = mittVal('2027-03-08', { sessionCount: 2, marksOn: dayMarks({ closedDays: [], absences: [away] }) })
    expect(plan.skipped).toMatchObject([{ date: '2027-03-10', reason: { kind: 'leaderAway', name: 'Maria Ek' } }])
  })

  it('a weekend is used only when the template says so, and then without a warning', () => {
    const plan = mittVal('2027-03-13', { weekdays: [6, 7], sessionCount: 2 })
    expect(dates(plan)).toEqual(['2027-03-13', '2027-03-14'])
    expect(plan.sessions.flatMap(({ warnings }) => warnings)).toEqual([])
  })
})

describe('förläng', () => {
  it('goes on past blocked days at the end, and says which session stands in for each', () => {
    // 29 mars: annandag påsk. 5 april, the next slot, is closed.
    const plan = mittVal('2027-03-08', marked(closed('2027-04-05', '2027-04-05')))
    expect(dates(plan).at(-1)).toBe('2027-04-07')
    expect(plan.skipped.map((day) => [day.date, day.effect])).toEqual([
      ['2027-03-29', { kind: 'replaced', by: 8, on: '2027-04-07' }],
      ['2027-04-05', { kind: 'replaced', by: 8, on: '2027-04-07' }],
    ])
    expect(plan.sessions[7]?.replaces?.date).toBe('2027-03-29')
  })

  it('says so when the calendar has no day left', () => {
    const plan = mittVal('2027-03-08', { policy: 'extend', ...marked(closed('2027-03-09', '2040-01-01')) })
    expect(dates(plan)).toEqual(['2027-03-08'])
    expect(plan.problems[0]?.message).toContain('Bara 1 av 8 tillfällen får plats')
    expect(plan.skipped.every(({ effect }) => effect.kind === 'fewer')).toBe(true)
  })

  it.each(policies)('says so where the calendar itself ends, under %s', (policy) => {
    const plan = mittVal('9999-12-20', { policy })
    expect(plan.problems[0]?.message).toContain(`Bara ${plan.sessions.length} av 8 tillfällen får plats`)
  })

  it('does not say so of days that are given up on purpose', () => {
    expect(
      mittVal('2027-03-08', { policy: 'keepEnd', ...marked(closed('2027-03-09', '2040-01-01')) }).problems,
    ).toEqual([])
  })
})

describe('flytta', () => {
  const inWeekTen = (weekdays: PlanInput['weekdays'], closedDays: ClosedDay[], startDate = '2027-03-08') =>
    mittVal(startDate, { policy: 'move', weekdays, sessionCount: weekdays.length, ...marked(...closedDays) })

  it('takes the later of two days that are as near', () => {
    // v. 10   8 mån  9 tis [10 ons] 11 tors 12 fre
    expect(dates(inWeekTen([3], [closed('2027-03-10', '2027-03-10')], '2027-03-08'))).toEqual(['2027-03-11'])
  })

  it('takes the nearer day although it is earlier', () => {
    // v. 10   8 mån  9 tis [10 ons 11 tors] 12 fre
    expect(dates(inWeekTen([3], [closed('2027-03-10', '2027-03-11')], '2027-03-08'))).toEqual(['2027-03-09'])
  })

  it('never takes a day that has a session, of its own or moved there before', () => {
    // v. 10  [8 mån] 9 tis* [10 ons] 11 tors 12 fre     Monday, Tuesday and Wednesday; Monday and Wednesday closed
    const plan = inWeekTen([1, 2, 3], [closed('2027-03-08', '2027-03-08'), closed('2027-03-10', '2027-03-10')])
    // 8 goes to 11, the nearest that is free; 10 then goes to 12.
    expect(dates(plan)).toEqual(['2027-03-09', '2027-03-11', '2027-03-12'])
    expect(plan.sessions.map(({ replaces }) => replaces?.date)).toEqual([undefined, '2027-03-08', '2027-03-10'])
  })

  it('never takes a weekend, or a day before the start: a Friday falls back to the end and says so', () => {
    const plan = inWeekTen([5], [closed('2027-03-12', '2027-03-12')], '2027-03-12')
    expect(dates(plan)).toEqual(['2027-03-19'])
    expect(plan.skipped[0]?.effect).toEqual({ kind: 'fellBack', by: 1, on: '2027-03-19' })
  })

  it('extends past a slot that a moved session already stands on', () => {
    // v. 10  [10 ons 11 tors 12 fre]                      no free day from the start on: falls back
    // v. 11  [15 mån 16 tis] 17 ons                       Monday moves to Wednesday, the first slot after the end
    // v. 12   22 mån                                      so the fallback takes Monday
    const plan = mittVal('2027-03-10', {
      policy: 'move',
      sessionCount: 2,
      ...marked(closed('2027-03-10', '2027-03-12'), closed('2027-03-15', '2027-03-16')),
    })
    expect(dates(plan)).toEqual(['2027-03-17', '2027-03-22'])
    expect(plan.skipped.map(({ effect }) => effect)).toEqual([
      { kind: 'fellBack', by: 2, on: '2027-03-22' },
      { kind: 'moved', by: 1, on: '2027-03-17' },
    ])
  })
})

describe('a skipped date that is put back by hand', () => {
  it.each(policies)('is used under %s, keeps its warning, and nothing stands in for it', (policy) => {
    const plan = mittVal('2019-04-01', { policy, usedAnyway: [date('2019-04-22')] })
    expect(plan.sessions).toHaveLength(8)
    expect(plan.lastDate).toBe('2019-04-24')
    expect(plan.skipped).toEqual([])
    const easterMonday = plan.sessions.find((session) => session.date === '2019-04-22')
    expect(easterMonday?.warnings).toEqual([{ kind: 'redDay', name: 'annandag påsk' }])
    expect(easterMonday?.replaces).toBeNull()
  })
})

describe('what cannot be planned, at its field', () => {
  it.each<[string, Partial<PlanInput>, string, string]>([
    ['no weekdays', { weekdays: [] }, 'weekdays', 'Välj minst en veckodag.'],
    ['no sessions', { sessionCount: 0 }, 'sessionCount', 'Omgången behöver minst ett tillfälle.'],
    ['half a session', { sessionCount: 1.5 }, 'sessionCount', 'Omgången behöver minst ett tillfälle.'],
    [
      '53 weeks',
      { sessionCount: 105 },
      'sessionCount',
      'En omgång kan vara högst 52 veckor. 105 tillfällen blir 53 veckor.',
    ],
    ['an end at the start', { end: clock('13:00') }, 'end', 'Sluttiden måste komma efter starttiden.'],
    ['an end before the start', { end: clock('09:00') }, 'end', 'Sluttiden måste komma efter starttiden.'],
  ])('%s', (_, changes, field, message) => {
    const plan = mittVal('2027-03-08', changes)
    expect(plan.problems).toEqual([{ field, message }])
    expect(plan.sessions).toEqual([])
  })

  it('allows 52 weeks', () => {
    expect(mittVal('2027-03-08', { sessionCount: 104 }).problems).toEqual([])
  })
})

describe('what is worth saying of a start date', () => {
  const notice = (startDate: string, changes: Partial<PlanInput> = {}) =>
    mittVal(startDate, changes).notices.map(({ message }) => message.replaceAll('\u00A0', ' '))

  it('that is none of the weekdays', () => {
    expect(notice('2027-03-09')).toEqual(['Datumet är en tisdag. Första tillfället blir onsdag 10 mars 2027.'])
  })

  it('that is blocked', () => {
    expect(notice('2019-04-22')).toEqual([
      '22 april 2019 är annandag påsk. Första tillfället blir onsdag 24 april 2019.',
    ])
  })

  it('that is blocked but used anyway: nothing', () => {
    expect(notice('2019-04-22', { usedAnyway: [date('2019-04-22')] })).toEqual([])
  })

  it('beyond the years whose red days are known', () => {
    expect(notice('2050-12-19')[0]).toContain('Rådrum känner till röda dagar 2015–2050.')
  })
})
