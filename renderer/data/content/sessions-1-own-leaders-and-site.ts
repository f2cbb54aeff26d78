import type { ContentStep } from './step'

/** Sessions followed their round in all but day and time. Nobody took attendance in Rådrum, so none is taken. */
export const sessionsOwnLeadersAndSite: ContentStep = {
  table: 'sessions',
  from: 1,
  reason: 'Ett tillfälle kan ha egen ledare, lokal, länk och tema, och närvaro tas på det.',
  lift: (session) => ({
    ...session,
    theme: '',
    leaderIds: null,
    site: 'asRound',
    roomId: null,
    digitalLink: '',
    movedFrom: null,
    attendanceTakenAt: null,
  }),
}
