import { useSelector } from '@renderer/data'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { formatDateRange } from '@shared/calendar/format'
import { useToday } from '@renderer/data'
import { hoursOf } from '@shared/course/attendance-words'
import { closingDocumentOf, closingState } from '@shared/course/closing-state'
import { cohortTitle } from '@shared/course/cohort-title'
import { roundAttendance } from '@shared/course/round-attendance'
import { closingPaper } from '@shared/documents/closing-paper'
import { shareOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { IconFileText } from '@tabler/icons-react'
import { useCallback } from 'react'
import { ClosingApprovals } from './ClosingApprovals'
import classes from './ClosingDocumentPage.module.css'
import { ClosingForm } from './ClosingForm'

/** A participant's slutdokumentation: what the course was and led to, approved by both authorities and read by the person. */
export function ClosingDocumentPage({ id }: { id: Id }) {
  const today = useToday()
  const view = useSelector(useCallback((state: State) => viewOf(state, id), [id]))
  if (!view) {
    return (
      <Page crumbs={[{ label: 'Kurser', href: links.courses() }]} title="Slutdokumentationen finns inte">
        <EmptyState icon={<IconFileText size={40} stroke={1.25} />} title="Deltagaren finns inte kvar i omgången">
          Inget annat är ändrat. <TextLink href={links.courses()}>Se alla kursomgångar</TextLink>
        </EmptyState>
      </Page>
    )
  }
  const { enrolment, cohort, title, code, document, paper, period, own } = view
  const { stage, words } = closingState(document)
  const facts = [
    title,
    period && formatDateRange(period.first, period.last, today),
    own && own.called > 0 && `på plats ${shareOf(own.present, own.called)}, ${hoursOf(own)}`,
  ]
  return (
    <Page
      crumbs={[
        { label: 'Kurser', href: links.courses() },
        { label: title, href: links.cohort(cohort.id) },
      ]}
      title={`Slutdokumentation ${code}`}
      place="Slutdokumentation"
      facts={facts.filter(Boolean).join(' · ')}
      status={
        <p className={classes.status}>
          <Status tone={stage === 'finished' ? 'ok' : 'waiting'}>{words}</Status>
        </p>
      }
      actions={
        document &&
        paper && (
          <SaveAsWordButton
            model={paper}
            records={[{ table: 'closingDocuments', id: document.id }]}
            called="slutdokumentationen"
          />
        )
      }
    >
      <div className={classes.columns}>
        <ClosingForm enrolment={enrolment} document={document} />
        <ClosingApprovals enrolment={enrolment} document={document} />
      </div>
    </Page>
  )
}

function viewOf(state: State, id: Id) {
  const enrolment = rowOf(state, 'enrolments', id)
  const cohort = rowOf(state, 'cohorts', enrolment?.cohortId ?? null)
  if (!enrolment || !cohort) return undefined
  const round = roundAttendance(state, cohort.id)
  const sessions = round.sessions.filter(({ session }) => session.status !== 'cancelled')
  const [first, last] = [sessions[0]?.session.date, sessions.at(-1)?.session.date]
  const document = closingDocumentOf(state, id)
  return {
    enrolment,
    cohort,
    title: cohortTitle(state, cohort),
    code: rowOf(state, 'persons', enrolment.personId)?.code ?? 'borttagen person',
    document,
    paper: document && closingPaper(state, document),
    period: first && last ? { first, last } : undefined,
    own: round.people.find((person) => person.enrolment.id === id)?.tally,
  }
}
