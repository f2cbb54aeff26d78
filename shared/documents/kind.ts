import * as z from 'zod'

/** The kinds of paper that leave Rådrum. Each has its own template where the organisation has one, and its own name. */
export const DocumentKind = z.enum([
  'minutes',
  'agenda',
  'chairAgenda',
  'meetingSummons',
  'itemSummons',
  'caseExtract',
  'deidentifiedSummary',
  'feedbackLetter',
  'completionRequest',
  'courseSummons',
  'courseReminder',
  'changedTime',
  'courseCertificate',
  'attendanceList',
  'participantList',
  'closingDocument',
  'courseOverview',
  'actionList',
  'retentionMinutes',
  'registerExtract',
  'sipPlan',
])
export type DocumentKind = z.infer<typeof DocumentKind>

/** What each kind is called. Minutes are called what their team calls them where the team is known. */
export const documentKindNames: Readonly<Record<DocumentKind, string>> = {
  minutes: 'Protokoll',
  agenda: 'Dagordning',
  chairAgenda: 'Ordförandens dagordning',
  meetingSummons: 'Kallelse till möte',
  itemSummons: 'Kallelse till en punkt',
  caseExtract: 'Ärendeutdrag',
  deidentifiedSummary: 'Avidentifierad sammanfattning',
  feedbackLetter: 'Återkoppling',
  completionRequest: 'Begäran om komplettering',
  courseSummons: 'Kallelse till kurs',
  courseReminder: 'Påminnelse',
  changedTime: 'Ändrad tid',
  courseCertificate: 'Kursintyg',
  attendanceList: 'Närvarolista',
  participantList: 'Deltagarlista',
  closingDocument: 'Slutdokumentation',
  courseOverview: 'Kursöversikt',
  actionList: 'Åtgärdslista',
  retentionMinutes: 'Gallringsprotokoll',
  registerExtract: 'Registerutdrag',
  sipPlan: 'SIP-plan',
}
