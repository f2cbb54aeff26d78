import { describe, expect, it } from 'vitest'
import { rowsOf, type State } from '@shared/record/state'
import { networkOutlook } from '@shared/sip/network-meetings'
import type { SipMeeting } from '@shared/sip/meeting'
import { date, id } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'

const world = sampleWorld()
const meeting = rowsOf(world, 'sipMeetings')[0]!
const sip = { id: meeting.sipId, kind: 'network' as const }

function held(...meetings: readonly (readonly [on: string, status?: SipMeeting['status']])[]): State {
  const rows = meetings.map(([on, status = 'held'], place) => ({
    ...meeting,
    id: id(700 + place),
    date: date(on),
    status,
  }))
  return { ...world, sipMeetings: new Map(rows.map((row) => [row.id, row])) }
}

describe('nätverksmöten', () => {
  it.each([
    ['before the first', held(), undefined],
    ['after the first', held(['2027-01-31']), { next: '2027-04-30', isBeyond: false }],
    ['when one is planned', held(['2027-01-31'], ['2027-04-20', 'planned']), { next: null, isBeyond: false }],
    ['when one was called off', held(['2027-01-31'], ['2027-04-20', 'cancelled']), { next: '2027-04-30' }],
    ['on the last day', held(['2027-01-31'], ['2027-10-31']), { next: '2028-01-31', isBeyond: false }],
    ['after twelve months', held(['2027-01-31'], ['2027-11-01']), { next: null, isBeyond: true }],
    ['planned beyond them', held(['2027-01-31'], ['2028-02-01', 'planned']), { next: null, isBeyond: true }],
  ])('%s', (_, state, outlook) => {
    const found = networkOutlook(state, sip)
    if (outlook === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(outlook)
  })

  it('say what the rule is', () => {
    const sentences = [
      held(['2027-01-31']),
      held(['2027-01-31'], ['2027-11-01']),
      held(['2027-01-31'], ['2028-02-01', 'planned']),
    ].map((state) => networkOutlook(state, sip)?.sentence.replaceAll('\u00A0', ' '))
    expect(sentences).toEqual([
      'Nästa nätverksmöte brukar hållas omkring 30 april 2027, tre månader efter det förra.',
      'De tolv månader som nätverksmöten hålls är slut 31 januari 2028. Avsluta, eller gå över till en SIP.',
      'De tolv månader som nätverksmöten hålls är slut 31 januari 2028. Mötet 1 februari 2028 ligger efter det.',
    ])
  })

  it('are no matter of a SIP, which its plan leads', () => {
    expect(networkOutlook(held(['2027-01-31']), { ...sip, kind: 'sip' })).toBeUndefined()
  })
})
