import type { Consent } from '@shared/consent/consent'
import type { Person } from '@shared/person/person'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import type { SipMeeting } from '@shared/sip/meeting'
import type { SipParticipant } from '@shared/sip/participant'
import type { Sip } from '@shared/sip/sip'
import { circumstances, clock, date, id, rowWith, stateWith } from '@tests/shared/record/rows'

/** Monday 22 February 2027. */
export const now = circumstances('2027-02-22')
export const ids = {
  person: id(100),
  sip: id(400),
  region: id(1),
  haninge: id(2),
  fk: id(3),
  self: id(410),
  lena: id(411),
  sara: id(412),
  brother: id(413),
  meeting: id(420),
} as const

const party = (number: number, name: string, shortName: string, kind: 'fk' | 'region' | 'kommun') =>
  rowWith('parties', number, { name, shortName, kind })

export const aPerson = (fields: Partial<Person> = {}): Person => ({
  ...rowWith('persons', 100, {
    code: 'HAN-2027-031',
    gender: 'man',
    birthYear: 1969,
    name: '',
    protectedIdentity: false,
  }),
  ...fields,
})

export const aSipConsent = (fields: Partial<Consent> = {}): Consent => ({
  ...rowWith('consents', 150, {
    personId: ids.person,
    kind: 'sip',
    status: 'received',
    purpose: 'Samordnad individuell plan',
    partyIds: [ids.region, ids.haninge],
    validFrom: null,
    validTo: null,
    withdrawnOn: null,
    originalKeptAt: '',
  }),
  ...fields,
})

export const aSip = (fields: Partial<Sip> = {}): Sip => ({
  ...rowWith('sips', 400, { personId: ids.person, noticedOn: date('2027-02-15') }),
  ...fields,
})

/** Thursday 4 March, 13.00–14.00. */
export const aSipMeeting = (fields: Partial<SipMeeting> = {}): SipMeeting => ({
  ...rowWith('sipMeetings', 420, {
    sipId: ids.sip,
    date: date('2027-03-04'),
    start: clock('13:00'),
    end: clock('14:00'),
    place: 'Kommunhuset',
  }),
  ...fields,
})

export const aParticipant = (participantId: Id, fields: Partial<SipParticipant>): SipParticipant => ({
  ...rowWith('sipParticipants', 0, { sipId: ids.sip }),
  id: participantId,
  ...fields,
})

/** Region and kommun, the person and a brother, with consent and a meeting to come; rows given replace those of the same table. */
export function aSipState(rows: Parameters<typeof stateWith>[0] = {}): State {
  return stateWith({
    parties: [
      party(1, 'Region Stockholm', 'regionen', 'region'),
      party(2, 'Haninge kommun', 'Haninge kommun', 'kommun'),
      party(3, 'Försäkringskassan', 'FK', 'fk'),
    ],
    staff: [
      rowWith('staff', 11, { name: 'Lena Dahl', partyId: ids.region }),
      rowWith('staff', 12, { name: 'Sara Holm', partyId: ids.haninge }),
    ],
    persons: [aPerson()],
    consents: [aSipConsent()],
    sips: [aSip()],
    sipParticipants: [
      aParticipant(ids.self, { as: 'person' }),
      aParticipant(ids.lena, { partyId: ids.region, staffId: id(11), isSummoned: true }),
      aParticipant(ids.sara, { partyId: ids.haninge, staffId: id(12), isSummoned: true }),
      aParticipant(ids.brother, { as: 'close', name: 'Brodern', isNamedInConsent: true }),
    ],
    sipMeetings: [aSipMeeting()],
    ...rows,
  })
}

export const sipIn = (state: State): Sip => rowOf(state, 'sips', ids.sip)!
export const meetingIn = (state: State): SipMeeting => rowOf(state, 'sipMeetings', ids.meeting)!
