import type { CohortInput } from '@shared/course/cohort-input'
import { changeCohort, createCohort, putAwayOrBackCohort } from '@shared/course/cohort-verbs'
import { stepForward } from '@shared/course/cohort-status'
import { sessionsOf } from '@shared/course/sessions'
import { put, type Verb } from '@shared/record/change'
import type { State } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { mittVal, roundInput } from './mitt-val'
import { after, circumstances, date, id, plain, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'

const cohortId = id(50)
const empty = stateWith({ courseTemplates: [mittVal] })
const at = (today: string) => circumstances(today)

/** A round of eight sessions, 8 March to 5 April 2027: 29 March is annandag påsk. */
const input = roundInput('2027-03-08')
const created = () => after(empty, createCohort(cohortId, input), at('2027-02-22'))
const datesIn = (state: State) => sessionsOf(state, cohortId).map((session) => session.date.slice(5))

/** The round started, with today inside it. */
function running(state = created()): State {
  const steps: Verb[] = [stepForward(cohortId), stepForward(cohortId, 'Prov'), stepForward(cohortId)]
  return steps.reduce((next, step) => after(next, step, at('2027-03-08')), state)
}

describe('a new round', () => {
  it('is made with its sessions, each with the reason that it stands where it stands', () => {
    const state = created()
    expect(datesIn(state)).toEqual(['03-08', '03-10', '03-15', '03-17', '03-22', '03-24', '03-31', '04-05'])
    expect(
      sessionsOf(state, cohortId)
        .map(({ reason }) => plain(reason))
        .filter(Boolean),
    ).toEqual(['Ersätter 29 mars, annandag påsk'])
    expect(state.cohorts.get(cohortId)).toMatchObject({
      status: 'planned',
      decisionDate: '2027-02-26',
      sessionCount: 8,
    })
  })

  it('is made once when the same form is saved twice', () => {
    const outcome = createCohort(cohortId, input)(created(), at('2027-02-22'))
    expect(problemsOf(outcome)[0]?.message).toContain('redan skapad')
  })

  it('says of a date that was put back why that is remarkable', () => {
    const state = after(empty, createCohort(cohortId, { ...input, usedAnyway: [date('2027-03-29')] }), at('2027-02-22'))
    expect(datesIn(state).at(-1)).toBe('03-31')
    expect(plain(sessionsOf(state, cohortId)[6]?.reason ?? '')).toBe('Hålls ändå. 29 mars 2027 är annandag påsk')
  })

  it.each<[Partial<CohortInput>, string]>([
    [{ templateId: null }, 'templateId'],
    [{ name: ' \n ' }, 'name'],
    [{ name: 'x'.repeat(121) }, 'name'],
    [{ startDate: '1900304' }, 'startDate'],
    [{ weekdays: [] }, 'weekdays'],
    [{ sessionCount: 0 }, 'sessionCount'],
    [{ minParticipants: 11 }, 'minParticipants'],
    // Weekdays that give no session: nothing but trettondedagen, and the end is kept.
    [{ startDate: '2027-01-06', weekdays: [3], sessionCount: 1, policy: 'keepEnd' }, 'startDate'],
  ])('with %j is refused at %s', (fields, field) => {
    const outcome = createCohort(cohortId, { ...input, ...fields })(empty, at('2027-02-22'))
    expect(problemsOf(outcome)[0]?.field).toBe(field)
  })

  it('keeps a name with letters of any writing, and no control characters', () => {
    const state = after(empty, createCohort(cohortId, { ...input, name: 'Vår 🌱\u0007 عربي' }), at('2027-02-22'))
    expect(state.cohorts.get(cohortId)?.name).toBe('Vår 🌱 عربي')
  })
})

describe('a changed round', () => {
  const change = (state: State, fields: Partial<CohortInput>, today: string) =>
    after(state, changeCohort(cohortId, { ...input, ...fields }), at(today))

  it('that has not begun is planned anew as a whole, and days that stay keep their row', () => {
    const before = created()
    const state = change(before, { startDate: '2027-03-10' }, '2027-02-22')
    expect(datesIn(state)).toEqual(['03-10', '03-15', '03-17', '03-22', '03-24', '03-31', '04-05', '04-07'])
    const idOf = (from: State, day: string) =>
      sessionsOf(from, cohortId).find((session) => session.date === date(day))?.id
    expect(idOf(state, '2027-03-15')).toBe(idOf(before, '2027-03-15'))
    expect(state.cohorts.get(cohortId)?.decisionDate).toBe('2027-02-26')
  })

  it('that is under way keeps what has been held and plans the rest', () => {
    // Two held, today is Monday 15 March: the other six move to Tuesdays and Thursdays.
    const state = change(running(), { weekdays: [2, 4] }, '2027-03-15')
    expect(datesIn(state)).toEqual(['03-08', '03-10', '03-16', '03-18', '03-23', '03-25', '03-30', '04-01'])
  })

  it('under way takes fewer sessions from the end', () => {
    expect(datesIn(change(running(), { sessionCount: 4 }, '2027-03-15'))).toEqual(['03-08', '03-10', '03-15', '03-17'])
    expect(datesIn(change(running(), { sessionCount: 1 }, '2027-03-15'))).toEqual(['03-08', '03-10'])
  })

  it('does not win back a session that was given up when the end is kept', () => {
    const started = running(after(empty, createCohort(cohortId, { ...input, policy: 'keepEnd' }), at('2027-02-22')))
    // Seven of eight; 29 March is behind us, and only the last session gets another time.
    const state = change(started, { policy: 'keepEnd', start: '9', end: '11' }, '2027-03-30')
    expect(datesIn(state)).toEqual(['03-08', '03-10', '03-15', '03-17', '03-22', '03-24', '03-31'])
    expect(sessionsOf(state, cohortId).map(({ start }) => start)).toEqual([...Array<string>(6).fill('13:00'), '09:00'])
  })

  it('never moves a session that was moved by hand, and counts it', () => {
    const before = created()
    const byHand = sessionsOf(before, cohortId)[2]!
    const moved = after(
      before,
      () => ({
        ok: true,
        change: { name: '', puts: [put('sessions', { ...byHand, date: date('2027-03-16'), status: 'moved' })] },
      }),
      at('2027-02-22'),
    )
    const state = change(moved, { start: '9', end: '11' }, '2027-02-22')
    expect(state.sessions.get(byHand.id)).toMatchObject({ date: '2027-03-16', start: '13:00', status: 'moved' })
    expect(datesIn(state)).toHaveLength(8)
    expect(new Set(datesIn(state)).size).toBe(8)
  })

  it('touches no session when only people, limits or room change', () => {
    const outcome = changeCohort(cohortId, { ...input, maxParticipants: 12, name: 'Våren' })(
      created(),
      at('2027-02-22'),
    )
    expect(outcome.ok && outcome.change.puts.map(({ table }) => table)).toEqual(['cohorts'])
  })

  it('that has not begun follows a day that was closed since, and one under way does not', () => {
    const closed = rowWith('closedDays', 70, {
      kind: 'closed',
      name: 'Planeringsdag',
      from: date('2027-03-24'),
      to: date('2027-03-24'),
      blocks: true,
    })
    const closing = (state: State): State => ({ ...state, closedDays: new Map([[closed.id, closed]]) })
    expect(datesIn(change(closing(created()), {}, '2027-02-22')).at(-1)).toBe('04-07')
    expect(datesIn(change(closing(running()), {}, '2027-03-15'))).toEqual(datesIn(created()))
  })

  it('under way keeps the reason of a session that stands in for a date long gone', () => {
    const state = change(running(), { start: '9', end: '11' }, '2027-04-01')
    expect(sessionsOf(state, cohortId).at(-1)).toMatchObject({ date: '2027-04-05', start: '09:00' })
    expect(plain(sessionsOf(state, cohortId).at(-1)?.reason ?? '')).toBe('Ersätter 29 mars, annandag påsk')
  })

  it('that is over keeps its days but may change its name', () => {
    const finished = after(running(), stepForward(cohortId), at('2027-04-06'))
    expect(change(finished, { name: 'Våren' }, '2027-04-06').cohorts.get(cohortId)?.name).toBe('Våren')
    const outcome = changeCohort(cohortId, { ...input, weekdays: [2] })(finished, at('2027-04-06'))
    expect(problemsOf(outcome)[0]?.message).toContain('avslutad')
  })

  it('that is gone says so', () => {
    expect(problemsOf(changeCohort(cohortId, input)(empty, at('2027-02-22')))[0]?.message).toContain('finns inte kvar')
  })

  it('is put away and found again', () => {
    const away = after(created(), putAwayOrBackCohort(cohortId), at('2027-02-22'))
    expect(away.cohorts.get(cohortId)?.putAwayAt).not.toBeNull()
    expect(after(away, putAwayOrBackCohort(cohortId), at('2027-02-22')).cohorts.get(cohortId)?.putAwayAt).toBeNull()
  })
})
