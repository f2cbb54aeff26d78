import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { feedbacksOfCase, owedFeedbacks } from '@shared/team/feedbacks'
import { useCallback } from 'react'
import { FeedbackStatus } from './FeedbackStatus'

/** The återkopplingar that a team owes, what is due first at the top; opens the letter. */
export function TeamFeedbacks({ teamId }: { teamId: Id }) {
  const owed = useSelector(
    useCallback(
      (state: State) =>
        owedFeedbacks(state, teamId).map((feedback) => ({
          feedback,
          code: rowOf(state, 'cases', feedback.caseId)?.code ?? '',
        })),
      [teamId],
    ),
  )
  if (owed.length === 0) return null
  return (
    <Section title="Återkoppling att ge" count={owed.length}>
      <RowList label="Återkoppling att ge">
        {owed.map(({ feedback, code }) => (
          <ListRow
            key={feedback.id}
            href={links.feedback(feedback.id)}
            title={code}
            reason={<FeedbackStatus feedback={feedback} />}
          />
        ))}
      </RowList>
    </Section>
  )
}

/** What a case has been answered after each meeting, or is still owed. */
export function CaseFeedbacks({ caseId }: { caseId: Id }) {
  const today = useToday()
  const feedbacks = useSelector(
    useCallback(
      (state: State) =>
        feedbacksOfCase(state, caseId).map((feedback) => ({
          feedback,
          date: rowOf(state, 'meetings', feedback.meetingId)?.date ?? feedback.dueOn,
        })),
      [caseId],
    ),
  )
  if (feedbacks.length === 0) return null
  return (
    <Section title="Återkoppling" count={feedbacks.length}>
      <RowList label="Återkoppling i ärendet">
        {feedbacks.map(({ feedback, date }) => (
          <ListRow
            key={feedback.id}
            href={links.feedback(feedback.id)}
            title={`Efter ${formatDateShort(date, today)}`}
            reason={<FeedbackStatus feedback={feedback} />}
          />
        ))}
      </RowList>
    </Section>
  )
}
