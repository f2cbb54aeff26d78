import type { Rows } from '@shared/record/tables'
import type { Organisation } from './organisation'
import type { World } from './world'

interface Around {
  readonly sip: Rows['sips']
  readonly first: Rows['sipMeetings']
  readonly lena: Rows['sipParticipants']
  readonly karin: Rows['sipParticipants']
  readonly johan: Rows['sipParticipants']
}

/** The first version of a plan: two goals, four insatser, one of them the person's own. */
export function addFirstPlan(
  world: World,
  { sip, first, lena, karin, johan }: Around,
  { region, haninge, fk }: Organisation['parties'],
): void {
  const { id: planId } = world.add('sipPlans', {
    sipId: sip.id,
    version: 1,
    meetingId: first.id,
    establishedOn: '2026-11-19',
    importantToMe: 'Jag vill orka vara med på mina barns saker, och jag vill ha samma person att prata med varje gång.',
    situation: 'Sjukskriven på heltid sedan i våras. Behandling på vårdcentralen, stöd hemma av kommunen.',
    overallPartyId: haninge.id,
    ownerId: karin.id,
    ifWorse: 'Ring Karin Öberg på vardagar. Kvällar och helger: 1177.',
    followUpOn: '2027-02-25',
    followUpCallerId: karin.id,
    copyTo: 'Vårdcentralens journal',
  })
  const { id: goalId } = world.add('sipGoals', {
    planId,
    term: 'long',
    text: 'Du har en fast kontakt, och du har ork kvar på eftermiddagarna.',
    position: 1,
  })
  const { id: shortId } = world.add('sipGoals', { planId, text: 'Du sover sex timmar de flesta nätter.', position: 2 })
  world.add('sipMeasures', {
    planId,
    goalId,
    need: 'Samma person varje gång',
    what: 'Du får en fast kontakt på vårdcentralen.',
    partyId: region.id,
    participantId: lena.id,
    from: '2026-11-19',
    dueOn: '2026-12-04',
    status: 'done',
    position: 1,
  })
  world.add('sipMeasures', {
    planId,
    goalId,
    need: 'Ork på eftermiddagarna',
    what: 'Du får hjälp hemma två förmiddagar i veckan.',
    partyId: haninge.id,
    participantId: karin.id,
    from: '2026-12-01',
    dueOn: '2027-02-15',
    status: 'underWay',
    position: 2,
  })
  world.add('sipMeasures', {
    planId,
    goalId: shortId,
    need: 'Sömn',
    what: 'Du går till sömnskolan på onsdagar.',
    by: 'person',
    from: '2027-01-13',
    dueOn: '2027-03-31',
    position: 3,
  })
  world.add('sipMeasures', {
    planId,
    goalId,
    need: 'Ekonomin när du börjar på halvtid',
    what: 'Vi hör med din handläggare på Försäkringskassan om du kan börja på halvtid.',
    partyId: fk.id,
    participantId: johan.id,
    dueOn: '2027-02-19',
    position: 4,
  })
}
