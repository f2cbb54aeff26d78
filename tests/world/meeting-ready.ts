import type { Rows } from '@shared/record/tables'
import { addAgenda, caseItem } from './agenda'
import type { Cases } from './cases'
import type { Organisation } from './organisation'
import type { Teams } from './teams'
import type { World } from './world'

/**
 * 23 February 2027 in Haninge: ready to hold, with what a coordinator has to see to the day before. It is twenty minutes
 * too long, and one consent does not cover the region.
 */
export function prepareMeeting(
  world: World,
  meeting: Rows['meetings'],
  { parties: { af, fk, haninge } }: Organisation,
  cases: Cases,
): void {
  // The region was called last, when the cases had been put on the agenda.
  const placed = (one: Rows['cases'], minutes: number) => ({
    ...caseItem(one, minutes),
    clearedFor: meeting.date,
    clearedPartyIds: [af.id, fk.id, haninge.id],
  })
  addAgenda(world, meeting, [
    { kind: 'opening', minutes: 5 },
    { kind: 'actions', minutes: 10 },
    placed(cases.trial, 10),
    placed(cases.workplace, 10),
    placed(cases.sleep, 25),
    placed(cases.withoutRegion, 25),
    { kind: 'pause', minutes: 10 },
    placed(cases.unnamed, 25),
    placed(cases.studies, 15),
    { kind: 'other', title: 'Lediga platser och kursstarter', minutes: 15 },
    { kind: 'information', minutes: 10 },
    { kind: 'next', title: 'Nästa möte och reflektion', minutes: 10 },
  ])
  world.add('summonses', {
    meetingId: meeting.id,
    caseId: cases.sleep.id,
    whom: 'referrer',
    to: 'Remittenten på Försäkringskassan',
    date: meeting.date,
    start: '09:35',
    sentOn: '2027-02-16',
  })
}

/** The next meeting in Nynäshamn: short, and in order, for FK leaves the room where the consent does not name it. */
export function prepareInNynashamn(
  world: World,
  meeting: Rows['meetings'],
  { parties, staff }: Organisation,
  { nynashamn }: Teams,
): void {
  const person = world.add('persons', { code: 'NYN-2027-001', gender: 'man', birthYear: 1998 })
  world.add('consents', {
    personId: person.id,
    partyIds: [parties.af.id, parties.region.id, parties.nynashamn.id],
    validFrom: '2027-02-01',
    validTo: '2027-12-31',
  })
  const review = world.add('cases', {
    teamId: nynashamn.id,
    code: person.code,
    personId: person.id,
    status: 'planned',
    receivedOn: '2027-02-03',
    presenterId: staff.andersWik.id,
    question: 'Vilken form av praktik passar när rutiner saknas och nätterna är vända?',
    background: 'Avbrutna gymnasiestudier. Har inte haft kontakt med Arbetsförmedlingen sedan våren 2025.',
  })
  const consultation = world.add('cases', {
    teamId: nynashamn.id,
    code: 'NYN-2027-002',
    mode: 'deidentified',
    personId: null,
    kind: 'consultation',
    status: 'planned',
    receivedOn: '2027-02-11',
    presenterId: staff.helenaStrand.id,
    question: 'Hur gör vi när en person tackar nej till kontakt med vården?',
  })
  addAgenda(world, meeting, [
    { kind: 'opening', minutes: 5 },
    { ...caseItem(review, 30), leftOutPartyIds: [parties.fk.id] },
    caseItem(consultation, 20),
    { kind: 'information', minutes: 15 },
    { kind: 'next', minutes: 10 },
  ])
}
