import type { Rows } from '@shared/record/tables'
import type { Given } from './defaults'
import type { Organisation } from './organisation'
import type { Teams } from './teams'
import type { World } from './world'

export type Cases = ReturnType<typeof addCases>

/** A case of Haninge with its person, and that person's consent to informationsutbyte. */
interface PersonCase {
  readonly code: string
  readonly person: Omit<Given<'persons'>, 'code'>
  readonly consent: Omit<Given<'consents'>, 'personId' | 'partyIds'> & { readonly partyIds?: string[] }
  readonly case: Omit<Given<'cases'>, 'teamId' | 'code' | 'personId'>
}

/** A dozen cases of Resursråd Haninge, in every state, with consents that hold and consents that do not. */
export function addCases(world: World, { parties, staff }: Organisation, { haninge }: Teams) {
  const { af, fk, region } = parties
  const allFour = [af.id, fk.id, region.id, parties.haninge.id]

  function addCase({ code, person, consent, case: fields }: PersonCase): Rows['cases'] {
    const { id } = world.add('persons', { code, ...person })
    world.add('consents', { personId: id, partyIds: allFour, validFrom: '2027-01-07', ...consent })
    return world.add('cases', { teamId: haninge.id, code, personId: id, ...fields })
  }
  const addDeidentified = (fields: Omit<Given<'cases'>, 'teamId' | 'personId' | 'mode'>) =>
    world.add('cases', { teamId: haninge.id, personId: null, mode: 'deidentified', ...fields })

  return {
    withdrawn: addCase({
      code: 'HAN-2026-118',
      person: { gender: 'man', birthYear: 1972 },
      consent: { status: 'withdrawn', validFrom: '2026-08-20', validTo: '2027-08-20', withdrawnOn: '2027-02-15' },
      case: {
        kind: 'closing',
        status: 'closed',
        receivedOn: '2026-09-01',
        presenterId: staff.karinOberg.id,
        question: 'Kan samordningen avslutas när arbetet på deltid har hållit i ett halvår?',
      },
    }),
    workplace: addCase({
      code: 'HAN-2026-131',
      person: { gender: 'woman', birthYear: 1990 },
      consent: { validFrom: '2026-10-01', validTo: '2027-03-31' },
      case: {
        kind: 'feedback',
        status: 'planned',
        receivedOn: '2026-10-12',
        presenterId: staff.karinOberg.id,
        question: 'Hur går vi vidare när arbetsträningen har tagit slut?',
        background: 'Arbetsträning i kommunens kök oktober 2026 till januari 2027, tre halva dagar i veckan.',
      },
    }),
    trial: addCase({
      code: 'HAN-2027-006',
      person: { gender: 'man', birthYear: 1995 },
      consent: { validTo: '2027-06-30' },
      case: {
        kind: 'feedback',
        status: 'planned',
        receivedOn: '2027-01-08',
        presenterId: staff.mariaEk.id,
        question: 'Vad visade arbetsprövningen, och vad är nästa steg?',
        background: 'Arbetsprövning på fyra veckor i januari och februari 2027.',
      },
    }),
    reviewed: addCase({
      code: 'HAN-2027-009',
      person: { gender: 'woman', birthYear: 1987, name: 'Siv Alvarsdotter' },
      consent: { validTo: '2027-08-31' },
      case: {
        status: 'handled',
        receivedOn: '2027-01-19',
        followUpOn: '2027-04-20',
        presenterId: staff.mariaEk.id,
        question: 'Vilket stöd gör att studierna kan tas upp igen utan att ekonomin faller?',
        background:
          'Läste till undersköterska 2024–2025 och avbröt efter en sjukskrivning. Ekonomiskt bistånd sedan hösten 2026. Har kontakt med vårdcentralens rehabkoordinator.',
      },
    }),
    adjourned: addCase({
      code: 'HAN-2027-012',
      person: { gender: 'man', birthYear: 1981 },
      consent: { validTo: '2027-03-07' },
      case: {
        status: 'adjourned',
        receivedOn: '2027-01-26',
        presenterId: staff.lenaDahl.id,
        question: 'Vilken part tar första kontakten när både vård och arbetsgivare väntar på den andra?',
      },
    }),
    sleep: addCase({
      code: 'HAN-2027-014',
      person: { gender: 'woman', birthYear: 1989, name: 'Mirjam Ståhlberg' },
      consent: { validTo: '2027-06-30' },
      case: {
        status: 'planned',
        receivedOn: '2027-02-02',
        presenterId: staff.johanSandberg.id,
        question: 'Vilken insats kan komma före arbetsträning när sömnen och resvägen har stoppat två tidigare försök?',
        background: 'Ekonomiskt bistånd som komplettering pågår. Sömnskola börjar i april.',
      },
    }),
    withoutRegion: addCase({
      code: 'HAN-2027-016',
      person: { gender: 'woman', birthYear: 2000 },
      consent: { validTo: '2027-09-30', partyIds: [af.id, fk.id, parties.haninge.id] },
      case: {
        status: 'planned',
        receivedOn: '2027-02-04',
        presenterId: staff.mariaEk.id,
        question: 'Räcker stödet från SE-handledaren för att börja praktik i mars?',
      },
    }),
    unnamed: addDeidentified({
      code: 'HAN-2027-018',
      status: 'planned',
      receivedOn: '2027-02-09',
      presenterId: staff.karinOberg.id,
      question: 'Vem äger planeringen när personen byter handläggare hos två parter samma månad?',
    }),
    studies: addDeidentified({
      code: 'HAN-2027-019',
      kind: 'consultation',
      status: 'planned',
      receivedOn: '2027-02-10',
      presenterId: staff.lenaDahl.id,
      question: 'Vilka studievägar finns för den som saknar gymnasiebetyg och har aktivitetsersättning?',
    }),
    consulted: addDeidentified({
      code: 'HAN-2027-005',
      kind: 'consultation',
      status: 'handled',
      receivedOn: '2027-01-20',
      presenterId: staff.johanSandberg.id,
      question: 'Kan förstärkt samarbete börja innan sjukpenningen har prövats på nytt?',
    }),
    new: addCase({
      code: 'HAN-2027-020',
      person: { gender: 'man', birthYear: 1976 },
      consent: { validFrom: '2027-02-15', validTo: '2027-08-15' },
      case: {
        receivedOn: '2027-02-17',
        presenterId: staff.karinOberg.id,
        question: 'Hur kan återgången till arbetet delas upp när arbetsgivaren bara har heltid?',
      },
    }),
    afterStationen: addCase({
      code: 'HAN-2027-022',
      person: { gender: 'woman', birthYear: 2001, name: 'Lo Björkenäs' },
      consent: { validFrom: '2026-11-02', validTo: '2027-11-02' },
      case: {
        kind: 'feedback',
        receivedOn: '2027-02-18',
        presenterId: staff.mariaEk.id,
        question: 'Vad blir nästa steg efter Stationen?',
      },
    }),
    selfReferral: addCase({
      code: 'HAN-2027-024',
      person: { gender: 'woman', birthYear: 1992 },
      consent: { status: 'requested', validFrom: null },
      case: {
        kind: 'intake',
        receivedOn: '2027-02-19',
        background: 'Egenanmälan. Frågeställningen är inte formulerad än.',
      },
    }),
  }
}

/** The other consents that a person may give or refuse, each for itself. */
export function addOtherConsents(world: World, { parties }: Organisation, { reviewed, sleep }: Cases): void {
  const add = (one: Rows['cases'], fields: Omit<Given<'consents'>, 'personId' | 'partyIds'>) =>
    world.add('consents', { personId: one.personId!, partyIds: [parties.af.id, parties.fk.id], ...fields })
  add(reviewed, { kind: 'survey', purpose: 'Svara på enkäten om samordnat stöd.', validFrom: '2027-01-19' })
  add(reviewed, { kind: 'statistics', status: 'refused', purpose: 'Räknas med i förbundets uppföljning.' })
  add(sleep, { kind: 'statistics', purpose: 'Räknas med i förbundets uppföljning.', validFrom: '2027-02-02' })
}
