import { clashSentence } from '@shared/calendar/clashes'
import { sessionsAsAsked, type SessionInput } from '@shared/course/change-session'
import { cohortPlan } from '@shared/course/cohort-plan'
import { sessionClashes } from '@shared/course/session-clashes'
import { sessionOutlook } from '@shared/course/session-outlook'
import type { SessionScope } from '@shared/course/session-scope'
import type { State } from '@shared/record/state'
import type { Rows } from '@shared/record/tables'
import { describe, expect, it } from 'vitest'
import { clock, date, id, plain, rowWith } from '@tests/shared/record/rows'
import { aRound, asForm, erik, eva, johan, maria, roundId, sal1, sal2, sessionNo, torget } from './a-round'
import { roundInput } from './mitt-val'

const today = date('2027-02-22')

/** What is told of a session as its form asks for it. */
function told(state: State, number: number, changed: Partial<SessionInput> & { scope?: SessionScope } = {}) {
  const { scope = 'one', ...fields } = changed
  const { id: sessionId } = sessionNo(state, number)
  const sessions = sessionsAsAsked(state, sessionId, { ...asForm(state, number, fields), scope }, today)
  const { sentences, alternatives } = sessionOutlook(state, roundId, sessions, today)
  return { sentences: sentences.map(plain), ways: alternatives.map(({ kind, label }) => `${kind} ${plain(label)}`) }
}

/** Another round on Wednesday 17 March kl. 14–16, with these leaders and this room. */
function otherRound(fields: Partial<Rows['cohorts']>) {
  const base = aRound().cohorts.get(roundId)!
  return {
    cohorts: [{ ...base, id: id(60), name: 'Grupp 3', leaderIds: [], roomId: null, ...fields }],
    sessions: [
      rowWith('sessions', 61, {
        cohortId: id(60),
        date: date('2027-03-17'),
        start: clock('14:00'),
        end: clock('16:00'),
      }),
    ],
  }
}

const person = (number: number) => rowWith('persons', number, { code: `HAN-2027-0${number}` })
const place = (number: number, cohort: number, personNumber: number, fields: Partial<Rows['enrolments']> = {}) =>
  rowWith('enrolments', number, {
    cohortId: id(cohort),
    personId: id(personNumber),
    status: 'confirmed',
    statusOn: today,
    registeredOn: today,
    ...fields,
  })

describe('what is told before a session is saved', () => {
  it('nothing, and no way out, when nothing speaks against it', () => {
    expect(told(aRound(), 4)).toEqual({ sentences: [], ways: [] })
  })

  it('a leader who leads elsewhere, with other times and days, and others of the same party', () => {
    expect(told(aRound(otherRound({ leaderIds: [johan] })), 4)).toEqual({
      sentences: ['Johan Sandberg leder Mitt Val, grupp 3 kl. 14.00–16.00.'],
      ways: [
        'time kl. 12.00–14.00',
        'time kl. 11.30–13.30',
        'time kl. 11.00–13.00',
        'day torsdag 18 mars',
        'day tisdag 16 mars',
        'day fredag 19 mars',
        'leader Eva Lund i stället för Johan Sandberg',
      ],
    })
  })

  it('a room that is booked, with free rooms that hold the group, the same house first', () => {
    const { sentences, ways } = told(aRound(otherRound({ roomId: sal2 })), 4)
    expect(sentences).toEqual(['Sal 2 är bokad för Mitt Val, grupp 3 kl. 14.00–16.00.'])
    // Sal 1 holds 8 of 10.
    expect(ways.filter((way) => way.startsWith('room'))).toEqual(['room Torget, Nynäshamn'])
    expect(ways.filter((way) => way.startsWith('leader'))).toEqual([])
  })

  it('a room that is too small, and one that somebody in the group cannot enter, but not what the need is', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => place(300 + index, 50, 200 + index))
    const persons = crowd.map((_, index) => person(200 + index))
    const state = aRound({ persons, enrolments: [...crowd.slice(1), place(300, 50, 200, { accessNeeds: 'rullstol' })] })
    expect(told(state, 4, { site: 'room', roomId: sal1 })).toEqual({
      sentences: ['Sal 1 rymmer 8 personer, men 9 har plats.', 'Sal 1 är inte tillgänglig. 1 deltagare behöver det.'],
      ways: ['room Sal 2, Haninge', 'room Torget, Nynäshamn'],
    })
    expect(told(aRound(), 4, { site: 'room', roomId: sal1 }).sentences).toEqual([
      'Sal 1 rymmer 8 personer, färre än högst 10.',
    ])
    expect(told(state, 4, { site: 'digital' }).sentences).toEqual([])
  })

  it('a participant with a place in another round at that time, by the code', () => {
    const { cohorts, sessions } = otherRound({})
    const with_ = (status: Rows['enrolments']['status']) =>
      aRound({
        cohorts,
        sessions,
        persons: [person(200)],
        enrolments: [place(301, 50, 200), place(302, 60, 200, { status })],
      })
    expect(told(with_('confirmed'), 4).sentences).toEqual(['HAN-2027-0200 deltar i Mitt Val, grupp 3 kl. 14.00–16.00.'])
    expect(told(with_('waiting'), 4).sentences).toEqual([])
  })

  it.each<[string, Partial<Rows['cases']>, string[]]>([
    ['with consent', {}, ['HAN-2027-0200 är på Resursråd kl. 14.00–14.20.']],
    ['avidentifierat', { mode: 'deidentified', personId: null }, []],
  ])('a participant whose case a team takes up %s', (_, fields, expected) => {
    const team = rowWith('teams', 70, {
      name: 'Resursråd',
      minutesWord: 'protokoll',
      codePrefix: 'HAN',
      place: '',
      start: clock('14:00'),
      end: clock('16:00'),
    })
    const meeting = rowWith('meetings', 71, {
      teamId: id(70),
      date: date('2027-03-17'),
      start: clock('14:00'),
      end: clock('16:00'),
      place: '',
    })
    const case_ = {
      ...rowWith('cases', 72, { teamId: id(70), code: 'HAN-2027-0200', personId: id(200), receivedOn: today }),
      ...fields,
    }
    const item = rowWith('agendaItems', 73, {
      meetingId: id(71),
      kind: 'case',
      caseId: id(72),
      minutes: 20,
      position: 1,
    })
    const state = aRound({
      teams: [team],
      meetings: [meeting],
      cases: [case_],
      agendaItems: [item],
      persons: [person(200)],
      enrolments: [place(301, 50, 200)],
    })
    expect(told(state, 4).sentences).toEqual(expected)
    // The meeting ends, for this person, when the item does.
    expect(told(state, 4, { start: '14.30', end: '16.00' }).sentences).toEqual([])
  })

  it.each<[string, Partial<Rows['absences']>, string[]]>([
    ['whole days', { note: 'Utbildning' }, ['Johan Sandberg är borta hela dagen: Utbildning.']],
    ['hours', { start: clock('14:30'), end: clock('17:00') }, ['Johan Sandberg är borta kl. 14.30–17.00.']],
    ['other hours', { start: clock('08:00'), end: clock('13:00') }, []],
    ['of the room', { staffId: null, roomId: sal2 }, ['Sal 2 går inte att använda hela dagen.']],
    ['of somebody else', { staffId: eva }, []],
    ['put away', { putAwayAt: '2027-02-01T08:00:00.000Z' as never }, []],
  ])('an absence: %s', (_, fields, expected) => {
    const absence = rowWith('absences', 90, {
      staffId: johan,
      from: date('2027-03-17'),
      to: date('2027-03-18'),
      ...fields,
    })
    const state = { ...aRound(), absences: new Map([[absence.id, { ...absence, ...fields }]]) }
    expect(told(state, 4).sentences).toEqual(expected)
  })

  it('each by its day when several sessions move, and days that are free for all of them', () => {
    const { sentences, ways } = told(aRound(otherRound({ leaderIds: [johan] })), 3, {
      date: '2027-03-16',
      start: '14',
      end: '16',
      scope: 'following',
    })
    expect(sentences).toEqual(['25 mars 2027 är skärtorsdagen.'])
    expect(ways).toEqual([])
    const onIt = told(aRound(otherRound({ leaderIds: [johan, erik] })), 3, {
      start: '14',
      end: '16',
      scope: 'following',
    })
    expect(onIt.sentences).toEqual(['17 mars: Johan Sandberg leder Mitt Val, grupp 3 kl. 14.00–16.00.'])
    expect(onIt.ways).toContain('leader Eva Lund i stället för Johan Sandberg')
  })

  it('the kind of day, and where the round meets already', () => {
    const state = aRound()
    expect(told(state, 4, { date: '2027-03-29' }).sentences).toEqual(['29 mars 2027 är annandag påsk.'])
    expect(told(state, 4, { date: '2027-03-20' }).sentences).toEqual(['Lördag är ingen arbetsdag.'])
    expect(told(state, 4, { date: '2027-03-15' }).sentences[0]).toMatch(/^Omgången har redan ett tillfälle/)
  })

  it('nothing as long as the day cannot be read', () => {
    expect(told(aRound(), 4, { date: '31 februari' })).toEqual({ sentences: [], ways: [] })
  })
})

it('a session with a substitute in a room of its own is judged by those, and books them', () => {
  const state = aRound(otherRound({ leaderIds: [johan, eva], roomId: torget }))
  const own = { leaderIds: [eva, maria], site: 'room' as const, roomId: torget }
  const fourth = { ...sessionNo(state, 4), ...own }
  const changed = { ...state, sessions: new Map(state.sessions).set(fourth.id, fourth) }
  const clashes = sessionClashes(changed, changed.cohorts.get(roundId)!, today)
  expect([...clashes.values()].flat().map((clash) => plain(clashSentence(clash)))).toEqual([
    'Eva Lund leder Mitt Val, grupp 3 kl. 14.00–16.00.',
    'Torget är bokad för Mitt Val, grupp 3 kl. 14.00–16.00.',
  ])
})

describe('a plan', () => {
  const input = { ...roundInput('2027-03-08'), leaderIds: [johan], roomId: sal2 }
  const skippedIn = (rows: Parameters<typeof aRound>[0], ownId: typeof roundId | null = null) =>
    cohortPlan({ ...aRound(rows), sessions: new Map() }, input, { today, ownId }).plan?.skipped.map(({ date: day }) =>
      day.slice(5),
    )

  it('passes over whole days when a leader or the room is away, and not over hours', () => {
    const away = (number: number, fields: Partial<Rows['absences']>) =>
      rowWith('absences', number, { from: date('2027-03-10'), to: date('2027-03-10'), ...fields })
    expect(skippedIn({ absences: [away(90, { staffId: johan })] })).toEqual(['03-10', '03-29'])
    expect(skippedIn({ absences: [away(90, { roomId: sal2 })] })).toEqual(['03-10', '03-29'])
    expect(skippedIn({ absences: [away(90, { staffId: eva })] })).toEqual(['03-29'])
    expect(skippedIn({ absences: [away(90, { staffId: johan, start: clock('13:00'), end: clock('14:00') })] })).toEqual(
      ['03-29'],
    )
  })

  it.each<[string, Partial<Rows['cohorts']>, string[]]>([
    ['warns', {}, ['03-29']],
    ['blocks where the round says so', { alsoBlocks: ['schoolBreak'] }, ['03-10', '03-15', '03-29']],
    ['is that of the round’s own kommun', { alsoBlocks: ['schoolBreak'], kommunId: id(5) }, ['03-10', '03-29']],
  ])('lov %s', (_, fields, expected) => {
    const lov = (number: number, day: string, kommunId: Rows['closedDays']['kommunId']) =>
      rowWith('closedDays', number, { kind: 'schoolBreak', name: 'Lov', from: date(day), to: date(day), kommunId })
    const rows = { closedDays: [lov(95, '2027-03-10', id(5)), lov(96, '2027-03-15', id(6))] }
    const state = aRound(rows)
    const cohort = { ...state.cohorts.get(roundId)!, ...fields }
    const saved = { ...state, cohorts: new Map([[roundId, cohort]]) }
    const { plan } = cohortPlan(saved, { ...input, kommunId: cohort.kommunId }, { today, ownId: roundId })
    expect(plan?.skipped.map(({ date: day }) => day.slice(5))).toEqual(expected)
  })
})
