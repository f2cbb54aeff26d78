import { useRow, useSelector, useToday } from '@renderer/data'
import { BesideDesk, Desk } from '@renderer/ui/document/Desk'
import { DocumentPreview } from '@renderer/ui/document/DocumentPreview'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { useCaseTitle } from '@renderer/ui/use-local-words'
import { formatDateShort } from '@shared/calendar/format'
import { feedbackLetter } from '@shared/documents/feedback-letter'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { Feedback } from '@shared/team/feedback'
import { useCallback } from 'react'
import { FeedbackForm, FeedbackGiven, useFeedbackForm } from './FeedbackForm'
import { FeedbackStatus } from './FeedbackStatus'
import { NothingHere } from './NothingHere'

/** The återkoppling of a case that a meeting handled: the letter, the way to Word, and that it has been given. */
export function FeedbackPage({ id }: { id: Id }) {
  const feedback = useRow('feedbacks', id)
  return feedback ? <FeedbackView feedback={feedback} /> : <NothingHere what="Återkopplingen" />
}

function FeedbackView({ feedback }: { feedback: Feedback }) {
  const { id, caseId, meetingId } = feedback
  const today = useToday()
  const found = useRow('cases', caseId)
  const meeting = useRow('meetings', meetingId)
  const team = useRow('teams', found?.teamId ?? null)
  const caseName = useCaseTitle(found)
  const verbForm = useFeedbackForm(feedback)
  const { to } = verbForm.form.values
  const model = useSelector(useCallback((state: State) => feedbackLetter(state, id, to), [id, to]))
  if (!found || !meeting || !team || !model) return <NothingHere what="Återkopplingen" />
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team.name, href: links.team(team.id) },
        { label: caseName, href: links.case(found.id) },
      ]}
      title={`Återkoppling ${found.code}`}
      place="Återkoppling"
      facts={`${team.name} ${formatDateShort(meeting.date, today)}`}
      status={<FeedbackStatus feedback={feedback} />}
      actions={<SaveAsWordButton model={model} records={[{ table: 'cases', id: caseId }]} called="återkopplingen" />}
    >
      <BesideDesk>
        {feedback.givenOn === null ? <FeedbackForm verbForm={verbForm} /> : <FeedbackGiven feedback={feedback} />}
        <Desk>
          <DocumentPreview document={model} />
        </Desk>
      </BesideDesk>
    </Page>
  )
}
