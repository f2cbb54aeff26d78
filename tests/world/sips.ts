import type { Rows } from '@shared/record/tables'
import type { Given } from './defaults'
import type { Organisation } from './organisation'
import { addFirstPlan } from './sip-plan'
import type { World } from './world'

/**
 * The SIPs of the sample world: one to be followed up, one that is called, a child's that is prepared, one that ended. The
 * organisation has the usual rules, with its own word on where one of them stands.
 */
export function addSips(world: World, organisation: Organisation): void {
  addEstablished(world, organisation)
  addCalled(world, organisation)
  addPreparing(world, organisation)
  addEnded(world, organisation)
  world.add('sipRules', {})
  world.add('sipDeadlines', {
    key: 'summonsAfterNeed',
    count: 3,
    unit: 'workingDays',
    source: 'Länsöverenskommelsen om SIP, avsnitt 4.',
  })
}

interface PersonSip {
  readonly person: Given<'persons'>
  readonly consent: Omit<Given<'consents'>, 'personId'>
  readonly sip: Omit<Given<'sips'>, 'personId'>
}

/** A SIP with its person, that person's consent to it, and the person among those who take part. */
function addSip(
  world: World,
  { person, consent, sip }: PersonSip,
): { sip: Rows['sips']; self: Rows['sipParticipants'] } {
  const { id } = world.add('persons', person)
  world.add('consents', { personId: id, kind: 'sip', purpose: 'Samordnad individuell plan', ...consent })
  const added = world.add('sips', { personId: id, ...sip })
  return { sip: added, self: world.add('sipParticipants', { sipId: added.id, as: 'person' }) }
}

/** The plan was made in November; its follow-up is on Thursday this week. */
function addEstablished(world: World, { parties, staff }: Organisation): void {
  const { sip, self } = addSip(world, {
    person: { code: 'HAN-2026-140', gender: 'woman', birthYear: 1984, name: 'Ylva Stensdotter' },
    consent: {
      partyIds: [parties.region.id, parties.haninge.id, parties.fk.id],
      validFrom: '2026-11-02',
      validTo: '2027-11-02',
    },
    sip: {
      noticedOn: '2026-11-02',
      noticedBy: 'Lena Dahl',
      noticedByPartyId: parties.region.id,
      question: 'Hur delar vi på stödet hemma och behandlingen, så att det går att orka med båda?',
    },
  })
  const lena = addParticipant(world, sip, parties.region, staff.lenaDahl, {
    role: 'fast vårdkontakt',
    isSummoned: true,
  })
  const karin = addParticipant(world, sip, parties.haninge, staff.karinOberg, { role: 'enhetschef', isSummoned: true })
  const johan = addParticipant(world, sip, parties.fk, staff.johanSandberg, { role: 'personlig handläggare' })
  const everybody = [self, lena, karin, johan]
  const first = world.add('sipMeetings', {
    sipId: sip.id,
    date: '2026-11-19',
    start: '10:00',
    end: '11:00',
    place: 'Vårdcentralen i Haninge',
    status: 'held',
    chairIds: [karin.id],
  })
  for (const { id } of everybody) {
    addCall(world, first, id, { sentOn: '2026-11-04', answer: 'coming', answeredOn: '2026-11-09', attended: true })
  }
  addFirstPlan(world, { sip, first, lena, karin, johan }, parties)
  // Planned at first a week before, and called off before anybody was told.
  world.add('sipMeetings', {
    sipId: sip.id,
    date: '2027-02-18',
    start: '10:00',
    end: '11:00',
    place: 'Vårdcentralen i Haninge',
    status: 'cancelled',
    chairIds: [karin.id],
  })
  const next = world.add('sipMeetings', {
    sipId: sip.id,
    date: '2027-02-25',
    start: '10:00',
    end: '11:00',
    place: 'Vårdcentralen i Haninge',
    chairIds: [karin.id, lena.id],
  })
  for (const { id } of everybody)
    addCall(world, next, id, { sentOn: '2027-02-08', answer: 'coming', answeredOn: '2027-02-11' })
}

/** Called at the discharge from hospital. The kommun has not answered, and a närstående is invited. */
function addCalled(world: World, { parties, staff }: Organisation): void {
  const { sip, self } = addSip(world, {
    person: { code: 'HAN-2027-027', gender: 'man', birthYear: 1969 },
    consent: { partyIds: [parties.region.id, parties.haninge.id], validFrom: '2027-02-16', validTo: '2027-08-16' },
    sip: {
      noticedOn: '2027-02-15',
      noticedBy: 'Lena Dahl',
      noticedByPartyId: parties.region.id,
      dischargeReadyOn: '2027-02-16',
      question: 'Vilket stöd behövs hemma de första veckorna efter sjukhuset?',
    },
  })
  const lena = addParticipant(world, sip, parties.region, staff.lenaDahl, {
    role: 'fast vårdkontakt',
    isSummoned: true,
  })
  const sara = addParticipant(world, sip, parties.haninge, staff.saraHolm, {
    role: 'biståndshandläggare',
    isSummoned: true,
  })
  const brother = world.add('sipParticipants', {
    sipId: sip.id,
    as: 'close',
    name: 'Brodern',
    role: 'närstående',
    isNamedInConsent: true,
  })
  const meeting = world.add('sipMeetings', {
    sipId: sip.id,
    date: '2027-03-04',
    start: '13:00',
    end: '14:00',
    place: 'Kommunhuset Haninge, Torget',
    chairIds: [lena.id],
  })
  const sent = { sentOn: '2027-02-18', toldDate: '2027-03-04', toldStart: '13:00' }
  addCall(world, meeting, self.id, { ...sent, answer: 'coming', answeredOn: '2027-02-19' })
  addCall(world, meeting, lena.id, { ...sent, answer: 'coming', answeredOn: '2027-02-18' })
  addCall(world, meeting, sara.id, sent)
  addCall(world, meeting, brother.id, {
    ...sent,
    answer: 'hindered',
    answeredOn: '2027-02-19',
    reason: 'Arbetar den dagen.',
  })
}

/** A child's, noticed at school last week: one vårdnadshavare has not been asked, and there is no date. */
function addPreparing(world: World, { parties, staff }: Organisation): void {
  const { sip } = addSip(world, {
    person: { code: 'HAN-2027-028', gender: 'other', birthYear: 2010 },
    consent: {
      partyIds: [parties.region.id, parties.haninge.id],
      status: 'requested',
      givenBy: 'guardian',
      giver: 'En av två vårdnadshavare',
    },
    sip: {
      noticedOn: '2027-02-17',
      noticedBy: 'Sara Holm',
      noticedByPartyId: parties.haninge.id,
      question: 'Vem gör vad för att skolan ska gå att komma till?',
    },
  })
  addParticipant(world, sip, parties.haninge, staff.saraHolm, { role: 'skolkurator', isSummoned: true })
}

/** Ended in January, when the consent was withdrawn. */
function addEnded(world: World, { parties, staff }: Organisation): void {
  const { sip } = addSip(world, {
    person: { code: 'HAN-2026-128', gender: 'man', birthYear: 1991 },
    consent: {
      partyIds: [parties.region.id, parties.haninge.id, parties.af.id],
      status: 'withdrawn',
      validFrom: '2026-09-01',
      withdrawnOn: '2027-01-20',
    },
    sip: {
      kind: 'samSip',
      noticedOn: '2026-09-01',
      noticedBy: 'Maria Ek',
      noticedByPartyId: parties.af.id,
      question: 'Hur kan praktiken och kontakten med psykiatrin gå ihop?',
      endedOn: '2027-01-20',
      endReason: 'consentWithdrawn',
    },
  })
  addParticipant(world, sip, parties.af, staff.mariaEk, { role: 'arbetsförmedlare', isSummoned: true })
}

function addParticipant(
  world: World,
  sip: { id: string },
  party: { id: string },
  { id: staffId }: { id: string },
  fields: Omit<Given<'sipParticipants'>, 'sipId'>,
): Rows['sipParticipants'] {
  return world.add('sipParticipants', { sipId: sip.id, partyId: party.id, staffId, ...fields })
}

function addCall(
  world: World,
  meeting: { id: string; date: string; start: string },
  participantId: string,
  fields: Partial<Given<'sipCalls'>>,
): void {
  const { id: meetingId, date: toldDate, start: toldStart } = meeting
  world.add('sipCalls', { meetingId, participantId, toldDate, toldStart, ...fields })
}
