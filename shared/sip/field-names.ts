import { named, type FieldNames } from '../record/field-name'
import { meetingStatusNames } from '../team/names'
import {
  deadlineNames,
  deadlineUnitNames,
  goalOutcomeNames,
  goalTermNames,
  guardiansNames,
  measureByNames,
  measureStatusNames,
  sipAnswerNames,
  sipCapacityNames,
  sipEndNames,
  sipKindNames,
} from './names'

type SipTable =
  | 'sips'
  | 'sipParticipants'
  | 'sipMeetings'
  | 'sipCalls'
  | 'sipPlans'
  | 'sipGoals'
  | 'sipMeasures'
  | 'sipDeadlines'
  | 'sipRules'

const sip = named('SIP')
const meeting = named('Möte')
const party = named('Part')
const version = named('Version')
const previous = { name: 'I förra versionen', isInner: true } as const
const position = { name: 'Plats i ordningen', isInner: true } as const

/** What the fields of a SIP are called. */
export const sipFieldNames: FieldNames<SipTable> = {
  sips: {
    personId: named('Person'),
    kind: named('Slag', sipKindNames),
    caseId: named('Ärende'),
    noticedOn: named('Behovet upptäckt'),
    noticedBy: named('Upptäckt av'),
    noticedByPartyId: named('Upptäckt av, part'),
    question: named('Frågeställning'),
    dischargeReadyOn: named('Utskrivningsklar'),
    elsewhere: named('Förs i annat system'),
    reference: named('Referens där'),
    guardians: named('Vårdnadshavares samtycke', guardiansNames),
    guardiansReason: named('Skäl till undantag'),
    childAskedOn: named('Barnet tillfrågat'),
    childNote: named('Barnets delaktighet'),
    endedOn: named('Avslutad'),
    endReason: named('Avslutsorsak', sipEndNames),
    endNote: named('Om avslutet'),
  },
  sipParticipants: {
    sipId: sip,
    as: named('Deltar som', sipCapacityNames),
    partyId: party,
    staffId: named('Vem'),
    name: named('Vem, utanför personallistan'),
    role: named('Roll'),
    unit: named('Verksamhet'),
    phone: named('Telefon'),
    isSummoned: named('Kallas'),
    isNamedInConsent: named('Namnges i samtycket'),
  },
  sipMeetings: {
    sipId: sip,
    date: named('Dag'),
    start: named('Börjar'),
    end: named('Slutar'),
    place: named('Plats'),
    status: named('Läge', meetingStatusNames),
    chairIds: named('Leder mötet'),
    ofAge: named('Har fyllt 18 den dagen'),
  },
  sipCalls: {
    meetingId: meeting,
    participantId: named('Vem'),
    sentOn: named('Skickad'),
    toldDate: named('Kallad till'),
    toldStart: named('Kallad till klockan'),
    answer: named('Svar', sipAnswerNames),
    answeredOn: named('Svarade'),
    reason: named('Skäl'),
    substitute: named('Ersättare'),
    attended: named('Var med'),
  },
  sipPlans: {
    sipId: sip,
    version,
    meetingId: meeting,
    establishedOn: named('Upprättad'),
    importantToMe: named('Vad är viktigt för mig'),
    situation: named('Nuläge'),
    overallPartyId: named('Övergripande ansvar'),
    ownerId: named('Huvudansvarig'),
    ifWorse: named('Om läget försämras'),
    differingOpinion: named('Avvikande mening'),
    followUpOn: named('Följs upp'),
    followUpCallerId: named('Kallar till uppföljningen'),
    copyTo: named('Kopia till'),
  },
  sipGoals: {
    planId: version,
    previousId: previous,
    term: named('Slag', goalTermNames),
    text: named('Mål'),
    position,
    outcome: named('Vid uppföljningen', goalOutcomeNames),
    outcomeNote: named('Om målet'),
  },
  sipMeasures: {
    planId: version,
    previousId: previous,
    goalId: named('Mål'),
    need: named('Behov'),
    what: named('Insats'),
    by: named('Görs av', measureByNames),
    partyId: named('Ansvarig'),
    participantId: named('Vem'),
    who: named('Vem, utanför deltagarna'),
    from: named('Start'),
    dueOn: named('Senast'),
    status: named('Läge', measureStatusNames),
    note: named('Om insatsen'),
    position,
  },
  sipDeadlines: {
    key: named('Gäller', deadlineNames),
    count: named('Antal'),
    unit: named('Räknas i', deadlineUnitNames),
    source: named('Var det står'),
  },
  sipRules: {
    followUpEveryMonths: named('Månader mellan uppföljningar'),
    networkEveryMonths: named('Månader mellan nätverksmöten'),
    networkAtMostMonths: named('Nätverksmöten i högst så många månader'),
    childRule: named('Samtycke för barn'),
    exceptionFromAge: named('Undantag från ålder'),
  },
}
