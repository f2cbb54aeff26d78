import type { Consent } from '@shared/consent/consent'
import { deleteConsent, putAwayOrBackConsent } from '@shared/consent/consent-verbs'
import { needs } from '@shared/overview/needs'
import { done, put, type Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { addCase } from '@shared/team/agenda-verbs'
import { stoppedItems } from '@shared/team/gate-change'
import { callPartyBack } from '@shared/team/left-out-verbs'
import { changeMeeting } from '@shared/team/meeting-verbs'
import { saveTeamMember } from '@shared/team/member-verbs'
import { setPresence } from '@shared/team/room/presence'
import { after, date, id, plain } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aConsent, aTeam, meeting, now, permanentSeat, person, team } from './a-team'

const region = id(4)
const consentId = aConsent().id

/** The case 14 on the agenda of 23 February; its consent names FK, kommunen and the region until 30 June. */
function placed(consent: Partial<Consent> = {}, leftOut: readonly (typeof region)[] = []): State {
  const waiting = aTeam({
    cases: [aCase(14, { mode: 'consent', personId: person, presenterId: id(12) })],
    consents: [aConsent({ partyIds: [id(2), id(3), region], ...consent })],
  })
  return after(waiting, addCase(meeting, id(14), leftOut), now)
}

const consentBecomes =
  (fields: Partial<Consent>): Verb =>
  (state) =>
    done('ändrade samtycket', [put('consents', { ...rowOf(state, 'consents', consentId)!, ...fields })])

const moveTo = (day: string): Verb =>
  changeMeeting(meeting, { date: day, start: '9', end: '11.30', place: '', reason: '', openedAt: '', closedAt: '' })

const told = (state: State) =>
  stoppedItems(state, rowOf(state, 'meetings', meeting)!).map(({ change, gate }) =>
    plain(`${change} ${gate.sentence}`.trim()),
  )

describe('after a case was put on the agenda', () => {
  const changes: [string, State, (itemId: Id) => Verb, string][] = [
    [
      'a new member is called',
      placed(),
      () => saveTeamMember(team, null, { ...permanentSeat, staffId: id(14), role: 'member' }),
      'AF är med sedan ärendet sattes upp. Samtycket omfattar inte AF.',
    ],
    [
      'a guest is ticked in',
      placed(),
      () => setPresence(meeting, id(14), 'present'),
      'AF är med sedan ärendet sattes upp. Samtycket omfattar inte AF.',
    ],
    [
      'a party is called back',
      placed({ partyIds: [id(2), id(3)] }, [region]),
      (itemId) => callPartyBack(itemId, region),
      'Regionen är med sedan ärendet sattes upp. Samtycket omfattar inte regionen.',
    ],
    [
      'the meeting moves past the last day',
      placed({ validTo: date('2027-03-01') }),
      () => moveTo('2 mars 2027'),
      'Mötet är flyttat från 23 februari till 2 mars. Samtycket gäller bara till 1 mars.',
    ],
    [
      'the meeting moves before the first day',
      placed({ validFrom: date('2027-02-20') }),
      () => moveTo('18 februari 2027'),
      'Mötet är flyttat från 23 februari till 18 februari. Samtycket gäller först från 20 februari.',
    ],
    [
      'the consent is given a shorter time',
      placed(),
      () => consentBecomes({ validTo: date('2027-02-20') }),
      'Samtycket är ändrat sedan ärendet sattes upp. Samtycket gäller bara till 20 februari.',
    ],
    [
      'a party is taken out of the consent',
      placed(),
      () => consentBecomes({ partyIds: [id(2), id(3)] }),
      'Samtycket är ändrat sedan ärendet sattes upp. Samtycket omfattar inte regionen.',
    ],
    [
      'the consent is withdrawn',
      placed(),
      () => consentBecomes({ status: 'withdrawn', withdrawnOn: date('2027-02-22') }),
      'Samtycket återkallades 22 februari.',
    ],
    [
      'the consent turns out to be refused',
      placed(),
      () => consentBecomes({ status: 'refused' }),
      'Personen har sagt nej till informationsutbyte.',
    ],
    [
      'the consent is put away',
      placed(),
      () => putAwayOrBackConsent(consentId),
      'Samtycket är borttaget eller undanlagt. Samtycke till informationsutbyte saknas.',
    ],
    [
      'the consent is deleted',
      placed(),
      () => deleteConsent(consentId),
      'Samtycket är borttaget eller undanlagt. Samtycke till informationsutbyte saknas.',
    ],
  ]

  it.each(changes)('%s: the agenda says so', (_, before, verb, sentence) => {
    expect(told(before)).toEqual([])
    expect(told(after(before, verb([...before.agendaItems.keys()][0]!), now))).toEqual([sentence])
  })
})

it('says nothing more than the gate for an item of before, of which nothing is known', () => {
  const state = placed()
  const item = { ...[...state.agendaItems.values()][0]!, clearedFor: null, clearedPartyIds: [] }
  const old = { ...state, agendaItems: new Map([[item.id, item]]) }
  expect(told(after(old, consentBecomes({ partyIds: [id(2)] }), now))).toEqual([
    'Samtycket omfattar inte kommunen och regionen.',
  ])
})

it('tells Översikt what has changed, once for all the cases that it stops', () => {
  const state = after(placed(), saveTeamMember(team, null, { ...permanentSeat, staffId: id(14), role: 'member' }), now)
  expect(needs(state, now.today).today.map(({ reason }) => reason)).toContain(
    'Ett ärende saknar det samtycke som behövs. AF är med sedan ärendet sattes upp.',
  )
})
