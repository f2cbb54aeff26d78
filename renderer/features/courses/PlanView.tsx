import { SegmentedControl } from '@mantine/core'
import { BlockedDayPolicy, policyNames } from '@shared/calendar/policy'
import type { IsoDate } from '@shared/calendar/date'
import { planHeading, planSpan, planSummary } from '@shared/calendar/plan-sentences'
import type { CohortPlan } from '@shared/course/cohort-plan'
import type { Problem } from '@shared/record/change'
import { numeral } from '@shared/record/count'
import { memo, useId } from 'react'
import { PlanList } from './PlanList'
import classes from './PlanView.module.css'
import { policyChoices } from './policy-words'

interface PlanViewProps {
  cohortPlan: CohortPlan
  policy: BlockedDayPolicy
  usedAnyway: readonly IsoDate[]
  /** How many sessions are asked for; NaN until that can be read. */
  sessionCount: number
  today: IsoDate
  onPolicy: (policy: BlockedDayPolicy) => void
  onUsedAnyway: (dates: readonly IsoDate[]) => void
  /** Moves the focus to the field that a clash can be solved in. */
  onChangeResource: (kind: 'staff' | 'room') => void
}

/**
 * What the form's values come to: every session, every date that was given up, and what the other choices would give.
 * Drawn again when that is another, not at each key that is pressed beside it: what is called is the same from key to key.
 */
export const PlanView = memo(
  PlanOrWaiting,
  (before, after) =>
    before.cohortPlan === after.cohortPlan &&
    before.policy === after.policy &&
    before.usedAnyway.join() === after.usedAnyway.join() &&
    Object.is(before.sessionCount, after.sessionCount) &&
    before.today === after.today,
)

function PlanOrWaiting(props: PlanViewProps) {
  const { cohortPlan, policy, usedAnyway, sessionCount, today, onPolicy, onUsedAnyway, onChangeResource } = props
  const { plan, others, clashes, problems } = cohortPlan
  const headingId = useId()

  if (plan?.sessions.length === 0 && problems.length === 0 && plan.skipped.length === 0) {
    return <p className={classes.summary}>Inga tillfällen återstår att planera.</p>
  }
  // A plan in which every day is given up is shown all the same: the way out of it stands there.
  if (!plan || plan.sessions.length + plan.skipped.length === 0)
    return <Waiting problems={problems} sessionCount={sessionCount} />
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={classes.heading} aria-live="polite">
        {planHeading(plan)} <span className={classes.span}>{planSpan(plan, today)}</span>
      </h2>
      <div className={classes.policy}>
        <span id={`${headingId}-policy`}>Dag som inte går:</span>
        <SegmentedControl
          size="xs"
          aria-labelledby={`${headingId}-policy`}
          data={policyChoices}
          value={policy}
          onChange={(value) => onPolicy(BlockedDayPolicy.parse(value))}
        />
      </div>
      <p className={classes.summary}>{planSummary(plan, today)}</p>
      {problems.map(({ message }) => (
        <p key={message} role="alert" className={classes.problem}>
          {message}
        </p>
      ))}
      <PlanList
        plan={plan}
        clashes={clashes}
        usedAnyway={usedAnyway}
        today={today}
        onUseAnyway={(date) => onUsedAnyway([...usedAnyway, date])}
        onSkipAgain={(date) => onUsedAnyway(without(usedAnyway, date))}
        onChangeResource={onChangeResource}
      />
      {plan.skipped.length > 0 && (
        <>
          <h3 className={classes.othersHeading}>Så blir det med de andra valen</h3>
          <dl className={classes.others}>
            {others.map(({ policy: other, result }) => (
              <div key={other}>
                <dt>{policyNames[other]}</dt>
                <dd>{result}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

function without(dates: readonly IsoDate[], date: IsoDate): IsoDate[] {
  return dates.filter((used) => used !== date)
}

/** Before the form can be read: what the plan waits for. What has been typed stays. */
function Waiting({ problems, sessionCount: count }: { problems: readonly Problem[]; sessionCount: number }) {
  const waitsForDate = problems.some(({ field }) => field === 'startDate')
  const sessions = count > 1 ? `de ${numeral(count)} tillfällena` : 'tillfällena'
  return (
    <section className={classes.waiting}>
      <h2 className={classes.heading}>{waitsForDate ? 'Planen väntar på startdatumet' : 'Planen väntar'}</h2>
      <p>
        {waitsForDate
          ? `Så snart datumet går att läsa räknas ${sessions} ut här. Det du redan har fyllt i finns kvar.`
          : 'Så snart fälten till vänster går att läsa räknas tillfällena ut här. Det du redan har fyllt i finns kvar.'}
      </p>
    </section>
  )
}
