import type { Instant } from '@shared/calendar/date'
import { dateAt } from '@shared/calendar/instant'
import { usualLogRules } from '@shared/log/log-rules'
import type { ContentStep } from './step'

/** There was no log before, so the time to its first check is counted from when the row was last written. */
export const organisationLogRules: ContentStep = {
  table: 'organisation',
  from: 2,
  reason: 'Organisationen bestämmer hur länge loggen sparas och hur ofta den kontrolleras.',
  lift: (organisation) => ({ ...organisation, ...usualLogRules(dateAt(organisation.updatedAt as Instant)) }),
}
