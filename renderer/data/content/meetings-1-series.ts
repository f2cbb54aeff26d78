import type { ContentStep } from './step'

/** Until now each meeting was planned by itself. */
export const meetingsSeries: ContentStep = {
  table: 'meetings',
  from: 1,
  reason: 'Ett möte kan höra till en serie.',
  lift: (meeting) => ({ ...meeting, seriesId: null, slot: null, followsSeries: false }),
}
