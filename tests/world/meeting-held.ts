import type { Rows } from '@shared/record/tables'
import { addAgenda, caseItem } from './agenda'
import type { Cases } from './cases'
import type { Given } from './defaults'
import type { Organisation } from './organisation'
import type { World } from './world'

/** 9 February 2027: held, with notes, recommendations and actions, of which some are late. */
export function holdMeeting(world: World, meeting: Rows['meetings'], { staff }: Organisation, cases: Cases): void {
  world.change('meetings', meeting.id, { status: 'held', openedAt: '09:02', closedAt: '11:24' })
  addPresences(world, meeting, staff)

  const [opening, remaining, review, adjourned, pause, consultation, closing, information, next] = addAgenda(
    world,
    meeting,
    [
      { kind: 'opening', minutes: 5, state: 'done' },
      { kind: 'actions', minutes: 10, state: 'done' },
      caseItem(cases.reviewed, 30, 'done'),
      caseItem(cases.adjourned, 20, 'adjourned'),
      { kind: 'pause', minutes: 10, state: 'done' },
      caseItem(cases.consulted, 20, 'done'),
      caseItem(cases.withdrawn, 15, 'done'),
      { kind: 'information', minutes: 15, state: 'done' },
      { kind: 'next', minutes: 10, state: 'done' },
    ],
  )
  // Johan goes while the pause lasts, and so misses the konsultation and what comes after it.
  const marks = ['09:06', '09:18', '09:49', '10:05', '10:16', '10:38', '10:55', '11:12', '11:22']
  for (const [nth, item] of [
    opening,
    remaining,
    review,
    adjourned,
    pause,
    consultation,
    closing,
    information,
    next,
  ].entries()) {
    world.change('agendaItems', item!.id, { closedAt: marks[nth]! })
  }
  world.add('stays', { meetingId: meeting.id, staffId: staff.johanSandberg.id, leftAt: '10:10' })
  world.add('recusals', {
    meetingId: meeting.id,
    agendaItemId: closing!.id,
    staffId: staff.peterLind.id,
    reason: 'Har varit personens chef.',
  })
  const write = (item: Rows['agendaItems'] | undefined, fields: Partial<Given<'notes'>>) =>
    world.add('notes', { meetingId: meeting.id, agendaItemId: item!.id, ...fields })
  write(opening, { discussion: 'Karin Öberg öppnar mötet. Dagordningen godkänns utan ändringar.' })
  write(remaining, {
    discussion:
      'Två åtgärder är klara. Avstämningsmötet med vårdcentralen för HAN-2026-131 är inte bokat och får ny tid.',
  })
  write(review, {
    discussion:
      'Arbetsförmedlingen och kommunen redovisar vad som har prövats. Personen deltar inte men har läst underlaget.',
    assessment:
      'Viljan att läsa vidare är stark och hälsan är stabil. Det som stoppar är glappet i försörjningen mellan ekonomiskt bistånd och studiemedel.',
    recommendation:
      'Ta upp studierna på halvfart från hösten 2027. Studievägledare och ekonomihandläggare gör en gemensam plan före sista ansökningsdag.',
  })
  write(adjourned, { discussion: 'Rehabkoordinatorn kunde inte delta i hela mötet. Ärendet bordläggs.' })
  write(consultation, {
    assessment:
      'Förstärkt samarbete kan börja när båda myndigheterna ser behovet. Prövningen av ersättningen är en egen fråga.',
    recommendation: 'Boka gemensam kartläggning inom två veckor och vänta inte på prövningen.',
  })
  write(closing, {
    assessment: 'Arbetet på deltid har hållit i sju månader. Ingen av parterna ser behov av mer samordning.',
    recommendation: 'Avsluta samordningen. Arbetsgivaren vet vem den kontaktar om läget ändras.',
  })
  write(information, {
    discussion: 'Mitt Val våren 2027 omgång 2 börjar 8 mars och har lediga platser. Stationen grupp 3 är full.',
  })
  write(next, { discussion: 'Nästa möte är tisdag 23 februari kl. 09.00 i rum Torget.' })

  const owe = (item: Rows['agendaItems'] | undefined, about: Rows['cases'], fields: Partial<Given<'feedbacks'>> = {}) =>
    world.add('feedbacks', {
      meetingId: meeting.id,
      agendaItemId: item!.id,
      caseId: about.id,
      dueOn: '2027-02-16',
      ...fields,
    })
  owe(review, cases.reviewed)
  owe(closing, cases.withdrawn, { givenOn: '2027-02-12', way: 'phone', to: 'Remittenten på Försäkringskassan' })

  const act = (
    item: Rows['agendaItems'] | undefined,
    about: Rows['cases'] | null,
    fields: Omit<Given<'actions'>, 'meetingId'>,
  ) => world.add('actions', { meetingId: meeting.id, agendaItemId: item!.id, caseId: about?.id ?? null, ...fields })
  act(remaining, cases.workplace, {
    what: 'Boka avstämningsmöte med vårdcentralen',
    staffId: staff.karinOberg.id,
    dueOn: '2027-02-19',
  })
  act(review, cases.reviewed, {
    what: 'Fråga studievägledaren om halvfart',
    staffId: staff.mariaEk.id,
    dueOn: '2027-02-16',
  })
  act(review, cases.reviewed, {
    what: 'Boka tid med studievägledare och ekonomihandläggare',
    staffId: staff.karinOberg.id,
    dueOn: '2027-03-05',
  })
  act(review, cases.reviewed, {
    what: 'Ta med betyg och läkarintyg till mötet',
    who: 'personen själv',
    dueOn: '2027-02-18',
    status: 'done',
  })
  act(consultation, cases.consulted, {
    what: 'Bjud in till gemensam kartläggning',
    staffId: staff.johanSandberg.id,
    dueOn: '2027-02-19',
    status: 'done',
  })
}

function addPresences(world: World, { id }: Rows['meetings'], staff: Organisation['staff']): void {
  const tick = (
    member: Rows['staff'],
    role: Rows['presences']['role'],
    status: Rows['presences']['status'] = 'present',
  ) => world.add('presences', { meetingId: id, staffId: member.id, role, status })
  tick(staff.karinOberg, 'chair')
  tick(staff.saraHolm, 'secretary')
  tick(staff.peterLind, 'adjuster')
  tick(staff.mariaEk, 'member')
  tick(staff.johanSandberg, 'member')
  tick(staff.lenaDahl, 'member', 'absent')
}
