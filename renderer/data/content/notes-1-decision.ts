import type { ContentStep } from './step'

/** Until now the team had nowhere to write what it decided: on intag, avslut and its own work. */
export const notesDecision: ContentStep = {
  table: 'notes',
  from: 1,
  reason: 'Teamet beslutar om intag, avslut och sitt eget arbete.',
  lift: (note) => ({ ...note, decision: '' }),
}
