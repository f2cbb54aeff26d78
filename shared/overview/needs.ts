import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { inOrder } from '../record/order'
import type { State } from '../record/state'
import { adjustmentNeeds } from './adjustment-needs'
import { actionNeeds } from './action-needs'
import { consentNeeds } from './consent-needs'
import { courseNeeds } from './course-needs'
import { feedbackNeeds } from './feedback-needs'
import { followUpNeeds } from './follow-up-needs'
import { hitNeeds } from './hit-needs'
import { logNeeds } from './log-needs'
import { meetingNeeds } from './meeting-needs'
import { daysAhead, type Need } from './need'
import { offerNeeds } from './offer-needs'
import { referralNeeds } from './referral-needs'
import { retentionNeeds } from './retention-needs'
import { roundNeeds } from './round-needs'
import { sipNeeds } from './sip-needs'

/** What needs somebody, by urgency. Each list begins with what is due first. */
export interface Needs {
  readonly late: readonly Need[]
  readonly today: readonly Need[]
  /** Within {@link daysAhead} days. */
  readonly soon: readonly Need[]
}

/** Everything that needs somebody today, is late, or falls due within two weeks. */
export function needs(state: State, today: IsoDate): Needs {
  const all = [
    ...roundNeeds(state, today),
    ...courseNeeds(state, today),
    ...hitNeeds(state, today),
    ...offerNeeds(state, today),
    ...meetingNeeds(state, today),
    ...adjustmentNeeds(state, today),
    ...feedbackNeeds(state),
    ...followUpNeeds(state, today),
    ...referralNeeds(state, today),
    ...actionNeeds(state, today),
    ...consentNeeds(state, today),
    ...sipNeeds(state, today),
    ...logNeeds(state, today),
    ...retentionNeeds(state, today),
  ].sort((a, b) => inOrder(a.due, b.due) || a.title.localeCompare(b.title, 'sv-SE'))
  const until = addDays(today, daysAhead)
  return {
    late: all.filter(({ due }) => due < today),
    today: all.filter(({ due }) => due === today),
    soon: all.filter(({ due }) => due > today && due <= until),
  }
}
