import type { ContentStep } from './step'

/** Until now a meeting on a closed day was asked about again and again. */
export const meetingsReason: ContentStep = {
  table: 'meetings',
  from: 2,
  reason: 'Ett möte kan ha ett skäl att hållas på en dag som annars inte går.',
  lift: (meeting) => ({ ...meeting, reason: '' }),
}
