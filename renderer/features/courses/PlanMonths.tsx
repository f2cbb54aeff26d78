import { MonthStrip, type DayKind } from '@renderer/ui/MonthStrip'
import type { IsoDate } from '@shared/calendar/date'
import { addDays, firstOfMonth } from '@shared/calendar/days'
import type { CohortPlan } from '@shared/course/cohort-plan'

/** The months that a plan lies in, from the decision to the last session; the coming ones when there is no plan yet. */
export function PlanMonths({ cohortPlan, today }: { cohortPlan: CohortPlan; today: IsoDate }) {
  const { plan, clashes, decisionDate } = cohortPlan
  const days = new Map<IsoDate, DayKind>()
  if (decisionDate !== null) days.set(decisionDate, 'decision')
  for (const { date } of plan?.skipped ?? []) days.set(date, 'skipped')
  for (const { date } of plan?.sessions ?? []) days.set(date, 'session')
  for (const { date } of clashes) days.set(date, 'clash')
  const dates = [...days.keys()].sort()
  return <MonthStrip from={dates[0] ?? today} to={dates.at(-1) ?? addDays(firstOfMonth(today, 3), -1)} days={days} />
}
