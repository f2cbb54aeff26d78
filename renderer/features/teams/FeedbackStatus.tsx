import { useToday } from '@renderer/data'
import { Status } from '@renderer/ui/Status'
import { formatDateShort } from '@shared/calendar/format'
import type { Feedback } from '@shared/team/feedback'
import { feedbackSentence } from '@shared/team/feedback-words'

/** How an återkoppling stands: owed and until when, late, given, or not needed. */
export function FeedbackStatus({ feedback }: { feedback: Feedback }) {
  const today = useToday()
  const { givenOn, dueOn } = feedback
  if (givenOn !== null) return <Status tone="ok">{feedbackSentence(feedback, today)}</Status>
  if (dueOn < today) return <Status tone="need">Skulle ha getts senast {formatDateShort(dueOn, today)}</Status>
  return <Status tone="waiting">Ges senast {formatDateShort(dueOn, today)}</Status>
}
