import { takeAttendance } from '@shared/course/attendance-verbs'
import { saveTemplate, type TemplateInput } from '@shared/course/course-template-verbs'
import { conditionsAsTyped } from '@shared/course/conditions-input'
import { changeSession } from '@shared/course/change-session'
import { stepForward } from '@shared/course/cohort-status'
import { moveSession } from '@shared/course/move-session'
import { roundUpdates } from '@shared/course/round-update'
import { sessionsOf } from '@shared/course/sessions'
import { updateRound } from '@shared/course/update-round'
import type { State } from '@shared/record/state'
import { after, circumstances, date, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aRound, asForm, drawn, eva, johan, maria, roundId, sessionNo, underWay } from './a-round'
import { mittVal, mittValInput } from './mitt-val'

const at = circumstances('2027-02-22')
/** After session 3, on 15 March. */
const inWeekTwo = circumstances('2027-03-16')

function withTemplate(state: State, changed: Partial<TemplateInput>): State {
  return after(state, saveTemplate(mittVal.id, { ...mittValInput, ...changed }), at)
}
const updates = (state: State, circumstances = at) =>
  roundUpdates(state, state.courseTemplates.get(mittVal.id)!, circumstances)
const updated = (state: State, circumstances = at) => after(state, updateRound(roundId), circumstances)
const themes = (state: State) => sessionsOf(state, roundId).map(({ theme }) => theme)

describe('a round and its template', () => {
  it('are alike until the template changes, and then the round says what is otherwise', () => {
    expect(updates(aRound())).toEqual([])
    expect(problemsOf(updateRound(roundId)(aRound(), at))[0]?.message).toBe('Omgången är redan som mallen.')

    const [update] = updates(withTemplate(aRound(), { start: '9.00', end: '12.00', maxParticipants: 8, weeks: 5 }))
    expect(update?.fields.map(({ name, values }) => [name, plain(`${values?.from} – ${values?.to}`)])).toEqual([
      ['Börjar', 'kl. 13.00 – kl. 09.00'],
      ['Slutar', 'kl. 15.00 – kl. 12.00'],
      ['Högst antal deltagare', '10 – 8'],
      ['Antal tillfällen', '8 – 10'],
    ])
    expect(update?.changes).toMatchObject({ removed: [], changed: { length: 8 }, added: { length: 2 } })
  })

  it('stay as they are until somebody asks, and are alike again after that', () => {
    const state = withTemplate(aRound(), { weeks: 5, venue: 'digital', decisionDaysBefore: 20, surveyPoints: ['end'] })
    expect(state.cohorts).toEqual(aRound().cohorts)
    const next = updated(state)
    expect(next.cohorts.get(roundId)).toMatchObject({
      sessionCount: 10,
      venue: 'digital',
      surveyPoints: ['end'],
      decisionDate: '2027-02-16',
    })
    expect(sessionsOf(next, roundId)).toHaveLength(10)
    expect(updates(next)).toEqual([])
  })

  it('keeps name, start, people and room of the round', () => {
    const next = updated(withTemplate(aRound(), { weeks: 5 }))
    const { name, startDate, leaderIds, roomId } = aRound().cohorts.get(roundId)!
    expect(next.cohorts.get(roundId)).toMatchObject({ name, startDate, leaderIds, roomId })
  })

  it('leaves what is finished or put away alone', () => {
    const state = withTemplate(aRound(), { weeks: 5 })
    for (const changed of [{ status: 'finished' as const }, { status: 'cancelled' as const }]) {
      const over = { ...state, cohorts: new Map([[roundId, { ...state.cohorts.get(roundId)!, ...changed }]]) }
      expect(updates(over)).toEqual([])
      expect(updateRound(roundId)(over, at).ok).toBe(false)
    }
  })

  it('do not differ because a first session was moved by hand, or a decision was taken', () => {
    const state = aRound()
    const elsewhere = { date: '9 mars', start: '13', end: '15', reason: '' }
    expect(updates(after(state, moveSession(sessionNo(state, 1).id, 'one', elsewhere), at))).toEqual([])
    const steps = [stepForward(roundId), stepForward(roundId, 'Prov')]
    const confirmed = steps.reduce((next, step) => after(next, step, at), state)
    expect(updates(withTemplate(confirmed, { decisionDaysBefore: 3 }))).toEqual([])
  })
})

describe('a round under way that follows its template', () => {
  /** Monday and Wednesday kl. 13–15; two sessions are over, the third was taken today, the fifth was moved by hand. */
  function halfWay(): State {
    const person = rowWith('persons', 81, { code: 'HAN-2027-001' })
    const place = rowWith('enrolments', 71, {
      cohortId: roundId,
      personId: id(81),
      status: 'participating',
      statusOn: date('2027-03-08'),
      registeredOn: date('2027-02-01'),
    })
    const started = underWay(aRound({ persons: [person], enrolments: [place] }))
    const taken = after(started, takeAttendance(sessionNo(started, 3).id, {}), circumstances('2027-03-15'))
    const fifth = sessionNo(taken, 5)
    return after(taken, moveSession(fifth.id, 'one', { date: '23 mars', start: '9', end: '11', reason: '' }), inWeekTwo)
  }

  it('changes no session that was held, moved or has its attendance', () => {
    const state = withTemplate(halfWay(), {
      weekdays: [2, 4],
      start: '9.00',
      end: '11.30',
      weeks: 4,
      themes: 'A\nB\nC',
    })
    const next = updated(state, inWeekTwo)
    const stays = [1, 2, 3, 5].map((number) => sessionNo(state, number))
    expect(sessionsOf(next, roundId)).toEqual(expect.arrayContaining(stays))
    expect(drawn(next)).toEqual(['03-08', '03-10', '03-15', '03-16', '03-18', '03-23>', '03-25', '03-30'])
    expect([...next.attendances.values()]).toEqual([...state.attendances.values()])
  })

  it.each([
    [
      { weeks: 3 },
      '4 tillfällen som är genomförda eller flyttade för hand ligger kvar med sin närvaro. 2 tillfällen som inte har varit tas bort, och 6 är kvar. Alla deltagare har kvar sin plats. Det går att ångra.',
      ['03-08', '03-10', '03-15', '03-17', '03-23>', '03-24'],
    ],
    [
      { weeks: 1 },
      'Omgången har redan 4 tillfällen som är genomförda eller flyttade för hand, fler än mallens 2. De ligger kvar med sin närvaro. 4 tillfällen som inte har varit tas bort, och 4 är kvar. Alla deltagare har kvar sin plats. Det går att ångra.',
      ['03-08', '03-10', '03-15', '03-23>'],
    ],
  ])('shortened by %j says what happens and loses nothing that was held', (shorter, sentence, left) => {
    const state = withTemplate(halfWay(), shorter)
    expect(updates(state, inWeekTwo)[0]?.shortened).toBe(sentence)
    const next = updated(state, inWeekTwo)
    expect(drawn(next)).toEqual(left)
    expect(next.enrolments).toEqual(state.enrolments)
    expect(next.attendances).toEqual(state.attendances)
  })

  it('tells whom the new times meet', () => {
    const away = rowWith('absences', 92, {
      staffId: johan,
      from: date('2027-03-24'),
      to: date('2027-03-24'),
      start: '08:00' as never,
      end: '10:00' as never,
      note: 'Tandläkare',
    })
    const state = halfWay()
    const busy = withTemplate({ ...state, absences: new Map([[away.id, away]]) }, { start: '9.00', end: '11.00' })
    expect(updates(busy, inWeekTwo)[0]?.clashes.map(plain)).toEqual([
      '24 mars: Johan Sandberg är borta kl. 08.00–10.00: Tandläkare.',
    ])
  })

  it('gives up lov for its coming sessions when the template says so', () => {
    const lov = rowWith('closedDays', 93, {
      kind: 'schoolBreak',
      name: 'Påsklov',
      from: date('2027-03-24'),
      to: date('2027-03-24'),
    })
    const state = withTemplate({ ...halfWay(), closedDays: new Map([[lov.id, lov]]) }, { alsoBlocks: ['schoolBreak'] })
    expect(drawn(state)).toContain('03-24')
    expect(drawn(updated(state, inWeekTwo))).toEqual([
      ...['03-08', '03-10', '03-15', '03-17', '03-23>', '03-31', '04-05', '04-07'],
    ])
  })
})

describe('the themes of a round that follows its template', () => {
  const themed = (state: State, text: string) => withTemplate(state, { themes: text })

  it('come by number, past a session that was cancelled or has a theme of its own', () => {
    const first = updated(themed(aRound(), 'A\nB\nC\nD\nE\nF\nG\nH'))
    expect(themes(first)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'])
    const own = after(
      first,
      changeSession(sessionNo(first, 2).id, 'one', asForm(first, 2, { theme: 'Studiebesök' })),
      at,
    )
    expect(themes(updated(themed(own, 'A\nB\nCV\nD\nE\nF\nG')))).toEqual([
      'A',
      'Studiebesök',
      'CV',
      'D',
      'E',
      'F',
      'G',
      '',
    ])
  })

  it('stay where nothing but a limit is changed, and so do days that have been closed since', () => {
    const state = updated(themed(aRound(), 'A\nB\nC'))
    const led = after(
      state,
      changeSession(sessionNo(state, 1).id, 'one', asForm(state, 1, { leaderIds: [eva, maria] })),
      at,
    )
    const conditions = conditionsAsTyped(led.courseTemplates.get(mittVal.id)!)
    const closed = rowWith('closedDays', 94, {
      kind: 'closed',
      name: 'Planeringsdag',
      from: date('2027-03-10'),
      to: date('2027-03-10'),
      blocks: true,
    })
    const later = { ...led, closedDays: new Map([[closed.id, closed]]) }
    const next = updated(withTemplate(later, { ...conditions, maxParticipants: 12 }))
    expect(sessionsOf(next, roundId)).toEqual(sessionsOf(led, roundId))
  })
})
