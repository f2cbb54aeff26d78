import type { AgendaItemKind, MeetingStatus } from './meeting'
import type { CaseKind, CaseStatus } from './case'
import type { FeedbackWay } from './feedback'
import type { SeatKind, Team, TeamRole } from './team'

/** What each kind of case is called in a title: `Genomlysning HAN-2027-014`. */
export const caseKindNames: Record<CaseKind, string> = {
  review: 'Genomlysning',
  consultation: 'Konsultation',
  feedback: 'Återkoppling',
  intake: 'Intag',
  closing: 'Avslut',
  followUp: 'Uppföljning',
}

/** How an återkoppling was given. */
export const feedbackWayNames: Record<FeedbackWay, string> = {
  letter: 'Brev',
  phone: 'Telefon',
  meeting: 'Möte',
  notNeeded: 'Behövs inte',
}

export const caseStatusNames: Record<CaseStatus, string> = {
  waiting: 'Väntar på ett möte',
  planned: 'På en dagordning',
  handled: 'Behandlat',
  adjourned: 'Bordlagt',
  closed: 'Avslutat',
}

export const meetingStatusNames: Record<MeetingStatus, string> = {
  planned: 'Planerat',
  held: 'Hållet',
  cancelled: 'Inställt',
}

export const teamRoleNames: Record<TeamRole, string> = {
  chair: 'ordförande',
  secretary: 'sekreterare',
  adjuster: 'justerare',
  member: 'ledamot',
  coopted: 'adjungerad',
}

export const seatNames: Record<SeatKind, string> = {
  permanent: 'Ordinarie',
  rotating: 'Växlande',
  substitute: 'Ersättare',
}

/** The title that an item of each kind has until somebody writes another. A case takes its title from the case. */
export const agendaItemTitles: Record<Exclude<AgendaItemKind, 'case'>, string> = {
  opening: 'Öppnande och närvaro',
  actions: 'Kvarstående åtgärder',
  information: 'Information från parterna',
  next: 'Nästa möte',
  other: 'Egen punkt',
  pause: 'Paus',
  reflection: 'Reflektion',
}

/** What the paper of a meeting is called in this team, with a capital. */
export const sectionNumberNames: Record<Team['sectionNumbers'], string> = {
  meeting: 'Från § 1 på varje möte',
  year: 'Löpande genom året',
}

export const minutesWords: Record<Team['minutesWord'], string> = {
  protokoll: 'Protokoll',
  mötesanteckning: 'Mötesanteckning',
}

/** The same in a sentence: `sparade protokollet som Word`. */
export const theMinutes: Record<Team['minutesWord'], string> = {
  protokoll: 'protokollet',
  mötesanteckning: 'mötesanteckningen',
}
