import { rowOf, type State } from '@shared/record/state'
import type { Rows } from '@shared/record/tables'
import { changeDue, dropAction } from '@shared/team/action-verbs'
import { markAction } from '@shared/team/room/action'
import { minutesSource } from '@shared/documents/minutes-source'
import { after, circumstances, date, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aMeeting, aTeam, meeting, nextMeeting } from './a-team'

const now = circumstances('2027-02-22')

const world = (fields: Partial<Rows['actions']> = {}) =>
  aTeam({
    meetings: [
      aMeeting(meeting, '2027-02-09', { status: 'held' }),
      aMeeting(nextMeeting, '2027-03-09'),
      aMeeting(id(311), '2027-02-24', { status: 'cancelled' }),
    ],
    actions: [
      { ...rowWith('actions', 1, { meetingId: meeting, what: 'Boka tid', dueOn: date('2027-02-19') }), ...fields },
    ],
  })
const only = (state: State) => rowOf(state, 'actions', id(1))!

describe('the day of an åtgärd', () => {
  it.each([
    ['12/3', '2027-03-12'],
    ['om två veckor', '2027-03-08'],
    ['nästa möte', '2027-03-09'],
    ['senast fredag 26 februari 2027', '2027-02-26'],
    ['  ', null],
  ])('is written as people write it: %s', (typed, expected) => {
    expect(only(after(world(), changeDue(id(1), typed), now)).dueOn).toBe(expected)
  })

  it.each([
    ['snart', /går inte att läsa/],
    ['ring mamma 12/3', /går inte att läsa/],
    ['31 april', /april/],
  ])('that cannot be told stays as it was: %s', (typed, says) => {
    const [problem] = problemsOf(changeDue(id(1), typed)(world(), now))
    expect(problem?.field).toBe('due')
    expect(plain(problem?.message ?? '')).toMatch(says)
  })
})

describe('an åtgärd that ends', () => {
  it('keeps the day that it was done, and loses it when it is opened again', () => {
    const done = after(world(), markAction(id(1), 'done'), now)
    expect(only(done)).toMatchObject({ status: 'done', endedOn: '2027-02-22' })
    expect(only(after(done, markAction(id(1), 'open'), now))).toMatchObject({ status: 'open', endedOn: null })
  })

  it('is not needed for a reason, which opening it again takes away', () => {
    expect(problemsOf(dropAction(id(1), ' ')(world(), now))).toEqual([
      { field: 'reason', message: 'Skriv varför åtgärden inte behövs.' },
    ])
    const dropped = after(world(), dropAction(id(1), 'Löst på telefon'), now)
    expect(only(dropped)).toMatchObject({ status: 'dropped', endedOn: '2027-02-22', reason: 'Löst på telefon' })
    expect(only(after(dropped, markAction(id(1), 'open'), now))).toMatchObject({ status: 'open', reason: '' })
  })

  it('stays in the minutes of the meeting that decided it when it is dropped afterwards', () => {
    const written = (fields: Partial<Rows['actions']>) => minutesSource(world(fields), meeting)?.actions.length
    expect(written({ status: 'dropped', endedOn: date('2027-02-22') })).toBe(1)
    expect(written({ status: 'dropped', endedOn: date('2027-02-09') })).toBe(0)
    expect(written({ status: 'dropped' })).toBe(0)
  })
})
