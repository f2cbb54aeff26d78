import { addSession } from '@shared/course/add-session'
import { cancelSession } from '@shared/course/cancel-session'
import type { SessionInput } from '@shared/course/change-session'
import { changeCohort } from '@shared/course/cohort-verbs'
import { moveSession } from '@shared/course/move-session'
import { putBackSession } from '@shared/course/put-back-session'
import type { SessionScope } from '@shared/course/session-scope'
import { sessionsOf } from '@shared/course/sessions'
import { put, type Verb } from '@shared/record/change'
import type { State } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { after, circumstances, id, plain, problemsOf } from '@tests/shared/record/rows'
import { aRound, asForm, drawn, johan, maria, roundId, sal2, sessionNo, underWay } from './a-round'
import { roundInput } from './mitt-val'

const at = (today = '2027-02-22') => circumstances(today)
const when = (day: string, start = '13.00', end = '15.00', reason = '') => ({ date: day, start, end, reason })
const planned = ['03-08', '03-10', '03-15', '03-17', '03-22', '03-24', '03-31', '04-05']

/** What undo calls a verb. */
function nameOf(verb: Verb, state: State, today?: string): string | undefined {
  const outcome = verb(state, at(today))
  return outcome.ok ? plain(outcome.change.name) : undefined
}

describe('moving', () => {
  it.each<[string, SessionScope, string, string[], string]>([
    [
      'one',
      'one',
      '2027-03-16',
      ['03-08', '03-10', '03-16>', '03-17', '03-22', '03-24', '03-31', '04-05'],
      'flyttade tillfälle 3',
    ],
    [
      'this and those that follow, each by as many days',
      'following',
      '2027-03-16',
      ['03-08', '03-10', '03-16>', '03-18>', '03-23>', '03-25>', '04-01>', '04-06>'],
      'flyttade tillfälle 3 och följande',
    ],
    [
      'all, also those before',
      'all',
      '2027-03-16',
      ['03-09>', '03-11>', '03-16>', '03-18>', '03-23>', '03-25>', '04-01>', '04-06>'],
      'flyttade alla kommande tillfällen',
    ],
  ])('moves %s', (_, scope, day, expected, name) => {
    const state = aRound()
    const verb = moveSession(sessionNo(state, 3).id, scope, when(day))
    expect(drawn(after(state, verb, at()))).toEqual(expected)
    expect(nameOf(verb, state)).toBe(name)
  })

  it('gives another time to all that it reaches, on their own days', () => {
    const state = aRound()
    const moved = after(state, moveSession(sessionNo(state, 7).id, 'following', when('2027-03-31', '9', '11')), at())
    expect(sessionsOf(moved, roundId).map(({ start }) => start)).toEqual([
      ...Array<string>(6).fill('13:00'),
      '09:00',
      '09:00',
    ])
  })

  it('never touches what is over or has its attendance taken', () => {
    const running = underWay()
    const taken = after(
      running,
      () => ({
        ok: true,
        change: { name: '', puts: [put('sessions', { ...sessionNo(running, 3), attendanceTakenAt: at().now })] },
      }),
      at(),
    )
    const moved = after(taken, moveSession(sessionNo(taken, 4).id, 'all', when('2027-03-18')), at('2027-03-15'))
    expect(drawn(moved).slice(0, 4)).toEqual(['03-08', '03-10', '03-15', '03-18>'])
    for (const number of [1, 3]) {
      const outcome = moveSession(sessionNo(taken, number).id, 'one', when('2027-03-19'))(taken, at('2027-03-15'))
      expect(problemsOf(outcome)[0]?.message).toMatch(/genomfört/)
    }
  })

  it.each<[string, ReturnType<typeof when>, string, RegExp]>([
    [
      'to where the round meets already',
      when('2027-03-17', '14.30', '16'),
      'date',
      /^Omgången har redan ett tillfälle onsdag 17 mars kl\. 14\.30–16\.00\./,
    ],
    ['to a day that has passed', when('2027-02-19'), 'date', /har redan varit/],
    ['to where it stands', when('2027-03-15'), 'date', /står redan där/],
    [
      'onto a holiday without a reason',
      when('2027-03-29'),
      'reason',
      /^29 mars 2027 är annandag påsk\. Skriv varför ni träffas ändå/,
    ],
    ['to a day that cannot be read', when('31 februari'), 'date', /./],
    ['to an end before the start', when('2027-03-16', '15', '13'), 'end', /Sluttiden/],
  ])('is refused %s', (_, typed, field, message) => {
    const state = aRound()
    const [problem] = problemsOf(moveSession(sessionNo(state, 3).id, 'one', typed)(state, at()))
    expect(problem?.field).toBe(field)
    expect(plain(problem?.message ?? '')).toMatch(message)
  })

  it('a round moved onto holidays names each of them, and goes there once somebody says why', () => {
    const state = aRound()
    const onto = (reason: string) => moveSession(sessionNo(state, 1).id, 'all', when('2027-03-12', '13', '15', reason))
    // Four days later: 26 March is långfredag, 28 March påskdagen.
    const [problem] = problemsOf(onto('')(state, at()))
    expect(plain(problem?.message ?? '')).toBe(
      '26 mars 2027 är långfredagen. 28 mars 2027 är påskdagen. Skriv varför ni träffas ändå, eller välj en annan dag.',
    )
    const moved = after(state, onto('Gruppen vill'), at())
    expect(sessionsOf(moved, roundId).map(({ reason }) => plain(reason))).toContain(
      '26 mars 2027 är långfredagen. Gruppen vill',
    )
  })

  it('keeps the reason that a session has, until its day no longer explains it', () => {
    const state = aRound()
    const later = after(state, moveSession(sessionNo(state, 8).id, 'one', when('2027-04-06')), at())
    expect(plain(sessionNo(later, 8).reason)).toBe('Ersätter 29 mars, annandag påsk')
    const onHoliday = after(
      state,
      moveSession(sessionNo(state, 8).id, 'one', when('2027-03-29', '13', '15', 'Måste')),
      at(),
    )
    const away = after(onHoliday, moveSession(sessionNo(onHoliday, 7).id, 'one', when('2027-03-30')), at())
    expect(sessionNo(away, 7).reason).toBe('')
  })

  it('takes the last day to decide along, when the first session moves', () => {
    const state = aRound()
    expect(state.cohorts.get(roundId)?.decisionDate).toBe('2027-02-26')
    const moved = after(state, moveSession(sessionNo(state, 1).id, 'one', when('2027-03-09')), at())
    expect(moved.cohorts.get(roundId)?.decisionDate).toBe('2027-02-26')
    const week = after(state, moveSession(sessionNo(state, 1).id, 'following', when('2027-03-16')), at())
    expect(week.cohorts.get(roundId)?.decisionDate).toBe('2027-03-05')
  })
})

describe('cancelling', () => {
  it.each<['nothing' | 'addAtEnd', SessionScope, string[], number, string]>([
    [
      'nothing',
      'one',
      ['03-08', '03-10', '03-15x', '03-17', '03-22', '03-24', '03-31', '04-05'],
      8,
      'ställde in tillfälle 3',
    ],
    [
      'addAtEnd',
      'one',
      ['03-08', '03-10', '03-15x', '03-17', '03-22', '03-24', '03-31', '04-05', '04-07'],
      9,
      'ställde in tillfälle 3',
    ],
    [
      'addAtEnd',
      'following',
      [
        '03-08',
        '03-10',
        '03-15x',
        '03-17x',
        '03-22x',
        '03-24x',
        '03-31x',
        '04-05x',
        '04-07',
        '04-12',
        '04-14',
        '04-19',
        '04-21',
        '04-26',
      ],
      14,
      'ställde in tillfälle 3 och följande',
    ],
  ])('with %s, %s', (instead, scope, expected, sessionCount, name) => {
    const state = aRound()
    const verb = cancelSession(sessionNo(state, 3).id, scope, { reason: ' Johan är sjuk ', instead })
    const cancelled = after(state, verb, at())
    expect(drawn(cancelled)).toEqual(expected)
    expect(cancelled.cohorts.get(roundId)?.sessionCount).toBe(sessionCount)
    expect(sessionNo(cancelled, 3).reason).toBe('Johan är sjuk')
    expect(nameOf(verb, state)).toBe(name)
    if (instead === 'addAtEnd') expect(plain(sessionNo(cancelled, 9).reason)).toBe('Ersätter 15 mars, inställt')
  })

  it('asks why, and leaves the round a session', () => {
    const state = aRound()
    const cancel = (scope: SessionScope, reason: string) =>
      cancelSession(sessionNo(state, 1).id, scope, { reason, instead: 'nothing' })(state, at())
    expect(problemsOf(cancel('one', ' '))[0]?.field).toBe('reason')
    expect(problemsOf(cancel('all', 'Sjuk'))[0]?.message).toMatch(/Ställ in hela omgången/)
  })
})

describe('putting back', () => {
  const cancelled = (state = aRound(), scope: SessionScope = 'one') =>
    after(state, cancelSession(sessionNo(state, 8).id, scope, { reason: 'Sjuk', instead: 'nothing' }), at())

  it('a cancelled session takes place again, with the reason that the plan gives it', () => {
    const state = cancelled()
    const verb = putBackSession(sessionNo(state, 8).id, 'one')
    const back = after(state, verb, at())
    expect(drawn(back)).toEqual(planned)
    expect(plain(sessionNo(back, 8).reason)).toBe('Ersätter 29 mars, annandag påsk')
    expect(nameOf(verb, state)).toBe('lade tillbaka tillfälle 8')
  })

  it('moved sessions go to where they were moved from, however many times they were moved', () => {
    const state = aRound()
    const first = sessionNo(state, 3).id
    const once = after(state, moveSession(first, 'following', when('2027-03-16')), at())
    const twice = after(once, moveSession(first, 'one', when('2027-03-19', '9', '12')), at())
    expect(drawn(after(twice, putBackSession(first, 'one'), at()))[2]).toBe('03-15')
    expect(drawn(after(twice, putBackSession(first, 'all'), at()))).toEqual(planned)
  })

  it('a moved session that was cancelled stands where it stood, and only then goes back', () => {
    const state = aRound()
    const { id: third } = sessionNo(state, 3)
    const steps = [
      moveSession(third, 'one', when('2027-03-16')),
      cancelSession(third, 'one', { reason: 'Sjuk', instead: 'nothing' }),
      putBackSession(third, 'one'),
    ]
    const moved = steps.reduce((next, verb) => after(next, verb, at()), state)
    expect(drawn(moved)[2]).toBe('03-16>')
    expect(drawn(after(moved, putBackSession(third, 'one'), at()))).toEqual(planned)
  })

  it('is refused where another session stands now, and where nothing was changed', () => {
    const state = cancelled()
    const taken = after(state, moveSession(sessionNo(state, 7).id, 'one', when('2027-04-05')), at())
    const last = sessionsOf(taken, roundId).find(({ status }) => status === 'cancelled')!
    expect(plain(problemsOf(putBackSession(last.id, 'one')(taken, at()))[0]?.message ?? '')).toMatch(
      /^Omgången har redan/,
    )
    expect(problemsOf(putBackSession(sessionNo(taken, 1).id, 'one')(taken, at()))[0]?.message).toMatch(/varken/)
  })
})

describe('one more session', () => {
  const asked: SessionInput = {
    ...asForm(aRound(), 1),
    date: '2027-03-12',
    start: '9',
    end: '11',
    theme: 'Studiebesök',
  }

  it('stays when the round is planned anew, and takes none of its places', () => {
    const state = aRound()
    const added = after(state, addSession(roundId, id(700), asked), at())
    expect(drawn(added)).toContain('03-12>')
    const input = { ...roundInput('2027-03-08', 'keepEnd'), sessionCount: 9, leaderIds: [johan, maria], roomId: sal2 }
    expect(drawn(after(added, changeCohort(roundId, input), at()))).toEqual([
      ...planned.slice(0, 2),
      '03-12>',
      ...planned.slice(2, 7),
    ])
  })

  it.each<[string, Partial<SessionInput>, string]>([
    ['on a holiday without a reason', { date: '2027-03-26' }, 'reason'],
    ['where the round meets already', { date: '2027-03-10', start: '14', end: '16' }, 'date'],
    ['in a room that nobody chose', { site: 'room', roomId: null }, 'roomId'],
    ['without anybody who leads it', { leaderIds: [] }, 'leaderIds'],
  ])('is refused %s', (_, fields, field) => {
    const state = aRound()
    expect(problemsOf(addSession(roundId, id(700), { ...asked, ...fields })(state, at()))[0]?.field).toBe(field)
  })

  it('is added once when the form is saved twice', () => {
    const state = after(aRound(), addSession(roundId, id(700), asked), at())
    expect(problemsOf(addSession(roundId, id(700), { ...asked, date: '2027-03-19' })(state, at()))).toHaveLength(1)
  })
})

it('a round that is over or cancelled keeps its sessions as they are', () => {
  const state = aRound()
  const closed = {
    ...state,
    cohorts: new Map([[roundId, { ...state.cohorts.get(roundId)!, status: 'cancelled' as const }]]),
  }
  const verbs: Verb[] = [
    moveSession(sessionNo(state, 3).id, 'one', when('2027-03-16')),
    addSession(roundId, id(700), { ...asForm(state, 1), date: '2027-03-12' }),
  ]
  for (const verb of verbs) expect(problemsOf(verb(closed, at()))[0]?.message).toMatch(/^Omgången är inställd/)
})
