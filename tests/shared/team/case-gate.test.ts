import { gateAtMeeting, gateNext, meetingParties } from '@shared/team/case-gate'
import { date, id, rowWith } from '@tests/shared/record/rows'
import { rowOf } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { aCase, aConsent, aMeeting, aTeam, meeting, nextMeeting, person } from './a-team'

const asked = aCase(14, { mode: 'consent', personId: person })
const presence = (number: number, staffNumber: number, status: 'present' | 'absent') =>
  rowWith('presences', number, { meetingId: meeting, staffId: id(staffNumber), status, role: 'member' })

describe('the parties that take part in a meeting', () => {
  const namesIn = (state: ReturnType<typeof aTeam>) =>
    meetingParties(state, rowOf(state, 'meetings', meeting)!).map(({ shortName }) => shortName)

  it('are those of the members', () => {
    expect(namesIn(aTeam())).toEqual(['FK', 'kommunen', 'regionen'])
  })

  it('leave out the absent, and take in a guest who is there', () => {
    expect(namesIn(aTeam({ presences: [presence(1, 13, 'absent'), presence(2, 14, 'present')] }))).toEqual([
      'AF',
      'FK',
      'kommunen',
    ])
  })
})

describe('a consent that is withdrawn after the case was placed', () => {
  it('blocks the case from then on', () => {
    const gateWith = (consent: ReturnType<typeof aConsent>) => {
      const state = aTeam({ cases: [asked], consents: [consent] })
      return gateAtMeeting(state, asked, rowOf(state, 'meetings', meeting)!)
    }
    expect(gateWith(aConsent()).state).toBe('covered')
    expect(gateWith(aConsent({ status: 'withdrawn', withdrawnOn: date('2027-02-22') }))).toMatchObject({
      state: 'blocked',
      brief: 'Återkallat 22\u00A0februari',
    })
  })
})

describe('a case that waits', () => {
  const ending = aTeam({ cases: [asked], consents: [aConsent({ validTo: date('2027-03-01') })] })

  it('is judged at the next meeting to come', () => {
    expect(gateNext(ending, asked, date('2027-02-22'))).toMatchObject({
      gate: { state: 'covered' },
      meeting: { id: meeting },
    })
    expect(gateNext(ending, asked, date('2027-02-24'))).toMatchObject({
      gate: { state: 'blocked', reason: 'expired' },
      meeting: { id: nextMeeting },
    })
  })

  it('is judged by the whole team today when nothing is planned', () => {
    const unplanned = { ...ending, meetings: new Map([[meeting, aMeeting(meeting, '2027-02-23', { status: 'held' })]]) }
    expect(gateNext(unplanned, asked, date('2027-03-01'))).toMatchObject({
      gate: { state: 'covered' },
      meeting: undefined,
    })
    expect(gateNext(unplanned, asked, date('2027-03-02')).gate.state).toBe('blocked')
  })
})
