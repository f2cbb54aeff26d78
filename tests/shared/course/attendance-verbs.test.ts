import {
  attendanceOf,
  presentAsCalled,
  takeAttendance,
  untakeAttendance,
  type AttendanceMark,
} from '@shared/course/attendance-verbs'
import { roundAttendance } from '@shared/course/round-attendance'
import { attendanceNotes } from '@shared/course/attendance-notes'
import type { Instant } from '@shared/calendar/date'
import type { State } from '@shared/record/state'
import { after, circumstances, date, plain, problemsOf } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRunningRound, participantId, running, sessionId } from './a-running-round'

const at = circumstances('2027-02-22')
const mark = (fields: Partial<AttendanceMark>): AttendanceMark => ({ ...presentAsCalled, ...fields })
const take = (state: State, session: number, marks: Record<string, AttendanceMark> = {}) =>
  after(state, takeAttendance(sessionId(session), marks), at)
const statesAt = (state: State, session: number) =>
  [...attendanceOf(state, sessionId(session)).values()].map((row) => row.state)

describe('taking attendance', () => {
  it('makes nobody present until it is saved, and then everybody but those with another mark', () => {
    const before = aRunningRound()
    expect(roundAttendance(before, running.cohort).sessions[0]).toMatchObject({ isTaken: false, tally: { called: 0 } })
    const taken = take(before, 1, { [participantId(2)]: mark({ state: 'sick' }) })
    expect(statesAt(taken, 1)).toEqual(['present', 'sick'])
    expect(roundAttendance(taken, running.cohort).sessions[0]).toMatchObject({
      isTaken: true,
      tally: { present: 1, called: 2, minutes: 120, ofMinutes: 240 },
      session: { status: 'held', attendanceTakenAt: at.now },
    })
  })

  it('is corrected by taking it again: one row a person, and nothing to write when nothing differs', () => {
    const taken = take(aRunningRound(), 1, { [participantId(2)]: mark({ state: 'sick' }) })
    const again = take(taken, 1, { [participantId(2)]: mark({ state: 'excused', note: ' Ringde  ' }) })
    expect(statesAt(again, 1)).toEqual(['present', 'excused'])
    expect(attendanceOf(again, sessionId(1)).get(participantId(2))?.note).toBe('Ringde')
    const same = takeAttendance(sessionId(1), { [participantId(2)]: mark({ state: 'excused', note: 'Ringde' }) })
    expect(same(again, at)).toMatchObject({ ok: true, change: { puts: [] } })
  })

  it('counts a part, time made up for, and nobody who was not called', () => {
    const three = aRunningRound([{}])
    const taken = take(three, 1, {
      [participantId(1)]: mark({ state: 'part', minutes: '45' }),
      [participantId(2)]: mark({ state: 'sick', madeUpMinutes: '60' }),
      [participantId(3)]: mark({ state: 'notCalled' }),
    })
    expect(roundAttendance(taken, running.cohort).tally).toEqual({
      present: 1,
      called: 2,
      minutes: 105,
      ofMinutes: 240,
    })
  })

  it.each([
    [mark({ state: 'part' }), 'minutes', 'Skriv 0–120.'],
    [mark({ state: 'part', minutes: '121' }), 'minutes', 'Skriv 0–120.'],
    [mark({ state: 'late', minutes: 'en halvtimme' }), 'minutes', 'Skriv 0–120.'],
    [mark({ state: 'sick', madeUpMinutes: '-5' }), 'madeUpMinutes', 'Skriv 0–120 minuter.'],
    [mark({ note: 'a'.repeat(121) }), 'note', 'Texten har 121 tecken. Skriv högst 120.'],
  ])('with %j is refused at its field', (given, field, message) => {
    const outcome = takeAttendance(sessionId(1), { [participantId(1)]: given })(aRunningRound(), at)
    expect(problemsOf(outcome)).toEqual([{ field: `marks.${participantId(1)}.${field}`, message }])
  })

  it('of a cancelled session, of one that is gone, and of a round that has not begun is refused with the way out', () => {
    const state = aRunningRound()
    const cancelled = state.sessions.get(sessionId(1))!
    const sessions = new Map(state.sessions).set(cancelled.id, { ...cancelled, status: 'cancelled' })
    const refusalOf = (given: State, session = 1) =>
      problemsOf(takeAttendance(sessionId(session), {})(given, at))[0]?.message
    expect(refusalOf({ ...state, sessions })).toMatch(/^Tillfället är inställt/)
    expect(refusalOf(state, 9)).toMatch(/^Tillfället finns inte kvar/)
    expect(refusalOf(aRunningRound([], { status: 'confirmed' }))).toMatch(
      /^Omgången är bekräftad. Sätt den som pågående/,
    )
  })

  it('made at the wrong session is taken back whole', () => {
    const back = after(take(aRunningRound(), 1), untakeAttendance(sessionId(1)), at)
    expect(attendanceOf(back, sessionId(1)).size).toBe(0)
    expect(roundAttendance(back, running.cohort).sessions[0]?.isTaken).toBe(false)
  })

  it('in any order and as often as one likes leaves one row a person and session', () => {
    const state = fc.constantFrom('present', 'late', 'sick', 'unexcused', 'notCalled' as const)
    const taking = fc.record({ session: fc.integer({ min: 1, max: 6 }), person: fc.integer({ min: 1, max: 3 }), state })
    fc.assert(
      fc.property(fc.array(taking, { maxLength: 12 }), (takings) => {
        const end = takings.reduce(
          (next, { session, person, state: given }) =>
            take(next, session, { [participantId(person)]: mark({ state: given }) }),
          aRunningRound([{}]),
        )
        const keys = [...end.attendances.values()].map((row) => row.sessionId + row.enrolmentId)
        expect(new Set(keys).size).toBe(keys.length)
        const { tally, sessions, people } = roundAttendance(end, running.cohort)
        const total = (list: readonly { tally: typeof tally }[]) =>
          list.reduce((sum, one) => sum + one.tally.minutes, 0)
        expect([total(sessions), total(people)]).toEqual([tally.minutes, tally.minutes])
      }),
      { numRuns: 60 },
    )
  })
})

describe('who is expected', () => {
  const expectedAt = (state: State) =>
    roundAttendance(state, running.cohort).sessions.map(({ expected }) => expected.size)

  it('is everybody who began with the round, even when it was started a day late', () => {
    const late = { startedOn: date('2027-02-02') }
    const state = aRunningRound([late])
    const all = new Map([...state.enrolments].map(([key, row]) => [key, { ...row, ...late }]))
    expect(expectedAt({ ...state, enrolments: all })).toEqual([3, 3, 3, 3, 3, 3])
  })

  it('is somebody who came later from then on, and somebody who left until then', () => {
    const joined = { startedOn: date('2027-02-08') }
    const left = { status: 'discontinued', endedOn: date('2027-02-10') } as const
    expect(expectedAt(aRunningRound([joined, left]))).toEqual([3, 3, 4, 4, 3, 3])
  })

  it('is nobody who declined or was moved, unless there is attendance of them', () => {
    expect(expectedAt(aRunningRound([{ status: 'declined' }, { status: 'transferred' }]))[0]).toBe(2)
  })
})

describe('absences in a row', () => {
  const patternAfter = (states: readonly AttendanceMark['state'][]) => {
    const end = states.reduce(
      (next, state, index) => take(next, index + 1, { [participantId(1)]: mark({ state }) }),
      aRunningRound(),
    )
    return roundAttendance(end, running.cohort).people[0]?.pattern
  }

  it.each([
    [['sick', 'excused'], undefined],
    [['sick', 'excused', 'unexcused'], 'Borta tre gånger i rad, tillfälle 1–3.'],
    [['sick', 'present', 'sick', 'sick'], undefined],
    [['present', 'sick', 'notCalled', 'sick', 'excused'], 'Borta tre gånger i rad, tillfälle 2, 4 och 5.'],
    [['sick', 'sick', 'sick', 'late'], 'Borta tre gånger i rad, tillfälle 1–3.'],
  ] as const)('%j: %s', (states, sentence) => {
    expect(patternAfter(states)).toBe(sentence)
  })
})

describe('what is told before attendance is taken', () => {
  const session = aRunningRound().sessions.get(sessionId(2))!
  const movedFrom = { date: date('2027-02-02'), start: session.start, end: session.end }

  it.each([
    [{}, '2027-02-03', []],
    [{}, '2027-02-01', ['Tillfället är onsdag 3 februari 2027 och har inte varit än. Det går att spara ändå.']],
    [{ movedFrom }, '2027-02-03', ['Tillfället är flyttat hit från tisdag 2 februari.']],
    [
      { movedFrom, attendanceTakenAt: '2027-02-02T14:00:00.000Z' as Instant },
      '2027-02-03',
      [
        'Tillfället är flyttat hit från tisdag 2 februari.',
        'Närvaron togs tisdag 2 februari, före den nya dagen. Kontrollera den.',
      ],
    ],
  ])('of %j on %s', (fields, today, sentences) => {
    expect(attendanceNotes({ ...session, ...fields }, date(today)).map(plain)).toEqual(sentences)
  })
})
