import { proposeTimes } from '@shared/sip/propose-times'
import { timeSearchFor } from '@shared/sip/time-search'
import { date, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aSip, aSipMeeting, aSipState, ids, sipIn } from './a-sip'

const today = date('2027-02-22')
const held = aSipMeeting({ date: date('2027-02-18'), status: 'held' })
const heldWith = (followUpOn: string | null, fields: Parameters<typeof aSip>[0] = {}) =>
  aSipState({
    sips: [aSip(fields)],
    sipMeetings: [held],
    sipPlans: [
      rowWith('sipPlans', 430, {
        sipId: ids.sip,
        version: 1,
        meetingId: held.id,
        establishedOn: held.date,
        followUpOn: followUpOn === null ? null : date(followUpOn),
      }),
    ],
  })

describe('a time is looked for', () => {
  it.each([
    ['for a first meeting from tomorrow to its deadline', aSipState(), '2027-02-23', '2027-03-15'],
    ['for a follow-up in the week up to its day', heldWith('2027-05-18'), '2027-05-11', '2027-05-18'],
    ['for a follow-up that is near from tomorrow', heldWith('2027-02-25'), '2027-02-23', '2027-02-25'],
    ['for a follow-up that is late from tomorrow on', heldWith('2027-02-22'), '2027-02-23', null],
    ['for the next nätverksmöte by the rule', heldWith(null, { kind: 'network' }), '2027-05-11', '2027-05-18'],
    ['for a nätverksmöte with a plan by that', heldWith('2027-04-20', { kind: 'network' }), '2027-04-13', '2027-04-20'],
    ['from tomorrow where nothing is said', heldWith(null), '2027-02-23', null],
  ])('%s', (_, state, from, by) => {
    expect(timeSearchFor(state, sipIn(state), 60, today)).toMatchObject({ from, by })
  })

  it('so that a follow-up in three months is offered days of then', () => {
    const state = heldWith('2027-05-18')
    const { times } = proposeTimes(state, timeSearchFor(state, sipIn(state), 60, today))
    expect(times.map((time) => time.date)).toContain('2027-05-12')
    expect(times.filter((time) => time.date < '2027-05-11' || time.date > '2027-05-18')).toEqual([])
  })

  it('for the meeting that is planned, which is not in its own way', () => {
    expect(timeSearchFor(aSipState(), aSip(), 60, today).meetingId).toBe(ids.meeting)
  })
})
