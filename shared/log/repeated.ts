import type { Instant } from '../calendar/date'
import { minutesPassed } from '../calendar/instant'

/** Whoever looks at the same record again within this time looks at it once. */
const minutes = 10

/** Whether an opening at `at` is the same one as that at `before`, and makes no entry of its own. */
export function isSameOpening(before: Instant | undefined, at: Instant): boolean {
  if (before === undefined) return false
  const passed = minutesPassed(before, at)
  // A clock that was set back must not silence the log.
  return passed >= 0 && passed < minutes
}
