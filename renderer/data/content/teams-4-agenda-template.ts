import type { ContentStep } from './step'

/** Until now every team had the usual items, and the usual minutes for each kind of case. */
export const teamsAgendaTemplate: ContentStep = {
  table: 'teams',
  from: 4,
  reason: 'Ett team har en egen mall för dagordningen, och egna minuter för varje slags ärende.',
  lift: (team) => ({
    ...team,
    agendaTemplate: [],
    minutesByKind: { consultation: null, feedback: null, followUp: null, intake: null, closing: null },
  }),
}
