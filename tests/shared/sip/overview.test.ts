import { describe, expect, it } from 'vitest'
import { passes, sipLines, type SipFilter } from '@shared/sip/overview'
import { sampleWorld } from '@tests/world/sample-world'

const state = sampleWorld()
const lines = sipLines(state)
const everything: SipFilter = { state: null, kind: null, partyId: null }
const titlesOf = (asked: Partial<SipFilter>) =>
  lines.filter((line) => passes(line, { ...everything, ...asked })).map(({ title }) => title)

describe('the list of SIPs', () => {
  it('begins with those that have no date, goes on by the next day, and ends with those that are over', () => {
    expect(lines.map(({ title, state, next }) => [title, state, next && `${next.on} ${next.what}`])).toEqual([
      ['SIP HAN-2027-028', 'preparing', null],
      ['SIP HAN-2026-140', 'established', '2027-02-25 meeting'],
      ['SIP HAN-2027-027', 'called', '2027-03-04 meeting'],
      ['SamSIP HAN-2026-128', 'ended', null],
    ])
  })

  it('tells the day of the follow-up where no meeting is planned', () => {
    const { id } = lines[1]!
    const meetings = [...state.sipMeetings.values()].filter(({ sipId }) => sipId === id)
    const cancelled = meetings.map((meeting) => [meeting.id, { ...meeting, status: 'cancelled' as const }] as const)
    const without = { ...state, sipMeetings: new Map([...state.sipMeetings, ...cancelled]) }
    expect(sipLines(without).find((line) => line.id === id)?.next).toEqual({ on: '2027-02-25', what: 'followUp' })
  })

  it('is narrowed by state, kind and party', () => {
    const region = [...state.parties.values()].find(({ kind }) => kind === 'region')!
    const fk = [...state.parties.values()].find(({ kind }) => kind === 'fk')!
    expect(titlesOf({ state: 'called' })).toEqual(['SIP HAN-2027-027'])
    expect(titlesOf({ kind: 'samSip' })).toEqual(['SamSIP HAN-2026-128'])
    expect(titlesOf({ partyId: region.id })).toEqual(['SIP HAN-2026-140', 'SIP HAN-2027-027'])
    expect(titlesOf({ partyId: fk.id, state: 'called' })).toEqual([])
  })

  it('knows which are put away', () => {
    const [first] = [...state.sips.values()]
    const away = { ...first!, putAwayAt: first!.updatedAt }
    const found = sipLines({ ...state, sips: new Map([...state.sips, [away.id, away]]) })
    expect(found.filter(({ putAwayAt }) => putAwayAt !== null).map(({ id }) => id)).toEqual([away.id])
  })
})
