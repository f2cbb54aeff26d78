import type { ContentStep } from './step'

/** Nobody could say whose lov it was, so it concerned everybody. */
export const closedDaysKommun: ContentStep = {
  table: 'closedDays',
  from: 1,
  reason: 'Lov bestäms per kommun.',
  lift: (closedDay) => ({ ...closedDay, kommunId: null }),
}
