import type { Instant } from '@shared/calendar/date'
import { dateAt } from '@shared/calendar/instant'
import type { ContentStep } from './step'

/** Nobody kept the day before: it is counted from when the row was last written, which is never too early. */
export const casesClosedOn: ContentStep = {
  table: 'cases',
  from: 3,
  reason: 'Ärenden sparas en tid från att de avslutades.',
  lift: (row) => ({ ...row, closedOn: row.status === 'closed' ? dateAt(row.updatedAt as Instant) : null }),
}
