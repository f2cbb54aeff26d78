import { usualCriteria } from '@shared/team/referral/criterion-verbs'
import type { Cases } from './cases'
import type { Organisation } from './organisation'
import type { Teams } from './teams'
import type { World } from './world'

export type Referrals = ReturnType<typeof addReferrals>

/** What lies in the inbox of Resursråd Haninge: whole and half-filled, asked about, turned away, and one that is a case. */
export function addReferrals(
  world: World,
  { parties, staff }: Organisation,
  { haninge, nynashamn }: Teams,
  { reviewed }: Cases,
) {
  const criteria = usualCriteria
    .slice(0, 7)
    .map((name, index) => world.add('referralCriteria', { name, position: index + 1 }))
  const checked = criteria.map(({ id }) => id)
  const inHaninge = { teamId: haninge.id, kommunId: parties.haninge.id }

  const whole = world.add('referrals', {
    ...inHaninge,
    code: 'HAN-2027-025',
    receivedOn: '2027-02-18',
    gender: 'woman',
    birthYear: 1984,
    referringPartyId: parties.fk.id,
    referrerName: staff.mariaEk.name,
    referrerPhone: '08-555 012 34',
    question: 'Hur kan arbetsprövning och behandling gå i takt, så att ingen av dem avbryts?',
    goal: 'En gemensam plan för våren.',
    background: 'Sjukskriven på heltid sedan hösten 2025. Orkar två timmar i taget. Bor i egen lägenhet.',
    incomeSource: 'sicknessBenefit',
    incomeSince: 'oktober 2025',
    earlierMeasures: 'FK: avstämningsmöte i november 2026.\nRegionen: behandling en gång i veckan.',
    ownWish: '”Jag vill tillbaka till något, men inte krascha igen.”',
    childrenAtHome: 1,
    consent: 'enclosed',
    consentReference: 'Pärm 3 hos sekreteraren',
    attachments: 'Samtycke\nPlan från avstämningsmötet',
    wishToAttend: 'yes',
    checkedCriteria: checked.slice(0, 6),
  })
  const halfFilled = world.add('referrals', {
    teamId: haninge.id,
    code: 'HAN-2027-029',
    receivedOn: '2027-02-19',
    referringPartyId: parties.haninge.id,
    background: 'Ekonomiskt bistånd i tre år. Två praktikplatser har avbrutits.',
    incomeSource: 'socialAssistance',
  })
  const askedAbout = world.add('referrals', {
    ...inHaninge,
    code: 'HAN-2027-011',
    receivedOn: '2027-02-03',
    status: 'completionRequested',
    completionRequestedOn: '2027-02-04',
    completionDueOn: '2027-02-18',
    referringPartyId: parties.region.id,
    referrerName: staff.lenaDahl.name,
    referrerEmail: 'remitterande.mottagning@region.example',
    background: 'Har kontakt med rehabkoordinator sedan i höstas.',
  })
  const selfReferral = world.add('referrals', {
    ...inHaninge,
    code: 'HAN-2027-035',
    kind: 'selfReferral',
    receivedOn: '2027-02-22',
    birthYear: 1998,
    question: 'Jag vill veta vem som kan hjälpa mig att börja studera igen.',
    ownWish: 'Läsa in gymnasiet i lugn takt.',
    wishToAttend: 'yes',
  })
  world.add('referrals', {
    ...inHaninge,
    code: 'HAN-2027-007',
    receivedOn: '2027-02-05',
    status: 'rejected',
    rejectedReason: 'Personen är folkbokförd i en annan kommun. Remissen är skickad vidare dit.',
    referringPartyId: parties.af.id,
    question: 'Vilket stöd finns för att komma i gång med praktik?',
  })
  world.add('referrals', {
    teamId: nynashamn.id,
    code: 'NYN-2027-003',
    kind: 'consultation',
    receivedOn: '2027-02-17',
    referringPartyId: parties.af.id,
    referrerName: 'Ronja Falk',
    referrerPhone: '08-555 013 57',
    question: 'Vem samordnar när två kommuner är inblandade samtidigt?',
    background: 'Flytt mellan två kommuner mitt i en pågående insats.',
  })
  const handled = world.add('referrals', {
    ...inHaninge,
    code: reviewed.code,
    personId: reviewed.personId,
    receivedOn: reviewed.receivedOn,
    referringPartyId: parties.haninge.id,
    referrerName: staff.karinOberg.name,
    question: reviewed.question,
    background: reviewed.background,
    incomeSource: 'socialAssistance',
  })
  world.change('cases', reviewed.id, { referralId: handled.id })
  return { criteria, whole, halfFilled, askedAbout, selfReferral, handled }
}
