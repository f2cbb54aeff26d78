import { useRow, useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { formatDayNear } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { feedbacksOfCase, isOwed, owedFeedbacks } from '@shared/team/feedbacks'
import type { Feedback } from '@shared/team/feedback'
import { useCallback } from 'react'
import classes from './ItemView.module.css'

/** The answers that a case is still owed for earlier meetings: the person who asked has heard nothing yet. */
export function OwedFeedback({ caseId }: { caseId: Id }) {
  const owed = useSelector(
    useCallback((state: State) => feedbacksOfCase(state, caseId).filter((each) => isOwed(state, each)), [caseId]),
  )
  return owed.map((feedback) => <OwedLine key={feedback.id} feedback={feedback} />)
}

/** The answers that the team owes for all its cases, on the item where what is left is gone through. */
export function OwedFeedbacks({ teamId }: { teamId: Id }) {
  const owed = useSelector(useCallback((state: State) => owedFeedbacks(state, teamId), [teamId]))
  if (owed.length === 0) return null
  return (
    <ul className={classes.owed} aria-label="Återkoppling att ge">
      {owed.map((feedback) => (
        <li key={feedback.id}>
          <CaseCode id={feedback.caseId} /> <OwedLine feedback={feedback} />
        </li>
      ))}
    </ul>
  )
}

function CaseCode({ id }: { id: Id }) {
  return <b>{useRow('cases', id)?.code}</b>
}

function OwedLine({ feedback: { id, meetingId, dueOn } }: { feedback: Feedback }) {
  const heldOn = useSelector(useCallback((state: State) => rowOf(state, 'meetings', meetingId)?.date, [meetingId]))
  const today = useToday()
  const since = heldOn === undefined ? '' : ` från ${formatDayNear(heldOn, today)}`
  const due = `${dueOn < today ? 'Skulle ha getts' : 'Ges'} senast ${formatDayNear(dueOn, today)}.`
  return (
    <span>
      <Status tone={dueOn < today ? 'need' : 'waiting'}>
        Återkopplingen{since} är inte given. {due}
      </Status>{' '}
      <TextLink href={links.feedback(id)}>Ge återkoppling</TextLink>
    </span>
  )
}
