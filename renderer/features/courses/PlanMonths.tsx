import { MonthStrip, type DayKind } from '@renderer/ui/MonthStrip'
import type { IsoDate } from '@shared/calendar/date'
import { addDays, firstOfMonth } from '@shared/calendar/days'
import type { CohortPlan } from '@shared/course/cohort-plan'
import { memo } from 'react'

interface PlanMonthsProps {
  cohortPlan: CohortPlan
  today: IsoDate
}

/**
 * The months that a plan lies in, from the decision to the last session; the coming ones when there is no plan yet. Drawn
 * again when the plan is another, not at each key that is pressed beside it.
 */
export const PlanMonths = memo(function PlanMonths({ cohortPlan, today }: PlanMonthsProps) {
  const { plan, clashes, decisionDate } = cohortPlan
  const days = new Map<IsoDate, DayKind>()
  if (decisionDate !== null) days.set(decisionDate, 'decision')
  for (const { date } of plan?.skipped ?? []) days.set(date, 'skipped')
  for (const { date } of plan?.sessions ?? []) days.set(date, 'session')
  for (const { date } of clashes) days.set(date, 'clash')
  const dates = [...days.keys()].sort()
  return <MonthStrip from={dates[0] ?? today} to={dates.at(-1) ?? addDays(firstOfMonth(today, 3), -1)} days={days} />
})
