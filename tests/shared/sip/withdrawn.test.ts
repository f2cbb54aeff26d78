import type { Consent } from '@shared/consent/consent'
import { sipNeeds } from '@shared/overview/sip-needs'
import { endSip, reopenSip } from '@shared/sip/end-verbs'
import { changeSipMeeting, planSipMeeting } from '@shared/sip/meeting-verbs'
import { sipWithdrawnSentence } from '@shared/sip/withdrawn'
import { after, date, id, plain, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aSipConsent, aSipState, ids, now, sipIn } from './a-sip'

const withdrawn = aSipConsent({ status: 'withdrawn', withdrawnOn: date('2027-02-19') })
const next = (fields: Partial<Consent>) => aSipConsent({ id: id(151), ...fields })
const stateWith = (...consents: Consent[]) => aSipState({ consents })
const meeting = { date: '11 mars', start: '10', end: '11', place: '', chairIds: [], ofAge: null }
const sentence = 'Samtycket återkallades 19 februari.'

describe('a consent that is withdrawn', () => {
  it.each([
    ['nothing more', []],
    ['a new one that is only asked for', [next({ status: 'requested' })]],
    ['a new one that is only sent', [next({ status: 'sent' })]],
    ['a new one that was put away', [next({ putAwayAt: aSipConsent().updatedAt })]],
    ['a new one to something else', [next({ kind: 'informationExchange' })]],
    ['one that was over when the older was withdrawn', [next({ validTo: date('2027-02-01') })]],
  ])('locks all meetings, and the way back, with %s', (_, more) => {
    const state = stateWith(withdrawn, ...more)
    const said = (verb: ReturnType<typeof reopenSip>, from = state) =>
      problemsOf(verb(from, now)).map(({ message }) => plain(message))
    expect(said(planSipMeeting(ids.sip, id(498), meeting))).toEqual([`${sentence} Inga nya möten kan planeras.`])
    expect(said(changeSipMeeting(ids.meeting, meeting))).toEqual([`${sentence} Inga nya möten kan planeras.`])
    const ended = after(state, endSip(ids.sip, { reason: 'consentWithdrawn', endedOn: '22/2', note: '' }), now)
    expect(said(reopenSip(ids.sip), ended)).toEqual([
      `${sentence} SIP:en kan öppnas igen när personen har gett ett nytt samtycke.`,
    ])
    expect(sipNeeds(state, now.today).map(({ title, due }) => `${title} ${due}`)).toEqual([
      'Avsluta SIP HAN-2027-031 2027-02-19',
    ])
  })

  it.each([
    ['a new one holds', next({})],
    ['a new one was given and begins later', next({ validFrom: date('2027-04-01') })],
    ['a new one was given and has run out since', next({ validTo: date('2027-02-20') })],
    ['another holds that day', aSipConsent({ id: id(149) })],
  ])('locks nothing once %s', (_, other) => {
    const state = stateWith(withdrawn, other)
    expect(sipWithdrawnSentence(state, sipIn(state), now.today)).toBeUndefined()
    expect(planSipMeeting(ids.sip, id(498), meeting)(state, now).ok).toBe(true)
  })
})
