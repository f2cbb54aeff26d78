import type { DialogName } from './dialogs'

/** Each dialog's heading, and the heading when it makes something new. */
export const dialogTitles = {
  editParty: { change: 'Ändra part', create: 'Ny part' },
  editStaff: { change: 'Ändra medarbetare', create: 'Ny medarbetare' },
  editRoom: { change: 'Ändra lokal', create: 'Ny lokal' },
  editClosedDay: { change: 'Ändra lediga dagar', create: 'Nya lediga dagar' },
  editTemplate: { change: 'Ändra kursmall', create: 'Ny kursmall' },
  editTeam: { change: 'Ändra team', create: 'Nytt team' },
  editTeamMember: { change: 'Ändra ledamot', create: 'Ny ledamot' },
  editMeeting: { change: 'Ändra möte', create: 'Nytt möte' },
  addAgendaItem: { create: 'Ny punkt' },
  editPerson: { change: 'Ändra person', create: 'Ny person' },
  editConsent: { change: 'Ändra samtycke', create: 'Nytt samtycke' },
  addParticipant: { create: 'Lägg till deltagare' },
  editEnrolment: { change: 'Ändra plats' },
  editOutcome: { change: 'Efter kursen' },
  editOutcomeKind: { change: 'Ändra vägval', create: 'Nytt vägval' },
  editSession: { change: 'Ändra tillfälle', create: 'Nytt tillfälle' },
  startBelowMinimum: { create: 'Starta under minsta antal' },
  history: { change: 'Historik' },
  emergencyCopy: { create: 'Spara nödkopia' },
  shortcuts: { create: 'Kortkommandon' },
} as const satisfies Record<DialogName, { change?: string; create?: string }>
