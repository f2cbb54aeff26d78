import { useToday } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Status } from '@renderer/ui/Status'
import { StatusPath } from '@renderer/ui/StatusPath'
import { TextButton, TextLink } from '@renderer/ui/TextLink'
import { daysBetween } from '@shared/calendar/days'
import { formatClockRange, formatDateRange } from '@shared/calendar/format'
import type { CohortStatus } from '@shared/course/cohort'
import { cohortPath, cohortStatusWords } from '@shared/course/cohort-status'
import { putAwayOrBackCohort } from '@shared/course/cohort-verbs'
import type { Id } from '@shared/record/id'
import { IconSchool } from '@tabler/icons-react'
import { AfterRound } from './AfterRound'
import { CohortActions } from './CohortActions'
import { CohortDecision } from './CohortDecision'
import classes from './CohortPage.module.css'
import { Participants } from './Participants'
import { Queue } from './Queue'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { Sessions } from './Sessions'
import { useCohort, type CohortView } from './use-cohort'

/** This near to its last day, the decision on a round under its minimum is put before everything else. */
const decisionDays = 14

const crumbs = [{ label: 'Kurser', href: links.courses() }]

/** A round: how far it has come, who takes part, who waits, and when it meets. */
export function CohortPage({ id }: { id: Id }) {
  const view = useCohort(id)
  const today = useToday()
  if (!view) return <CohortGone />

  const { cohort, title, lacking } = view
  const isOpen = cohort.status === 'open' || cohort.status === 'confirmed'
  const isNear = cohort.decisionDate === null || daysBetween(today, cohort.decisionDate) <= decisionDays
  const decision = isOpen && isNear ? lacking : undefined
  return (
    <Page
      crumbs={crumbs}
      title={title}
      facts={<Facts view={view} />}
      status={<Path status={cohort.status} />}
      actions={<CohortActions view={view} isDecisionShown={decision !== undefined} />}
    >
      {cohort.putAwayAt !== null && (
        <p className={classes.away}>
          Omgången är undanlagd och syns inte i kalendern.{' '}
          <TextButton onClick={() => void writeOrTell(putAwayOrBackCohort(id), 'Tillbaka i listan.')}>
            Ta fram den
          </TextButton>
        </p>
      )}
      {decision && <CohortDecision view={view} lacking={decision} />}
      <div className={classes.columns}>
        <div>
          <Participants view={view} isDecisionShown={decision !== undefined} />
          <Queue view={view} />
          <AfterRound view={view} />
        </div>
        <Sessions view={view} />
      </div>
    </Page>
  )
}

/** Where a round was looked for that is not there, such as by an old address. */
export function CohortGone() {
  return (
    <Page crumbs={crumbs} title="Kursomgången finns inte">
      <EmptyState icon={<IconSchool size={40} stroke={1.5} />} title="Här finns ingen kursomgång">
        Den kan ha tagits bort, eller så är adressen gammal.{' '}
        <TextLink href={links.courses()}>Se alla kursomgångar</TextLink>
      </EmptyState>
    </Page>
  )
}

function Facts({ view: { cohort, sessions, room, leaders } }: { view: CohortView }) {
  const today = useToday()
  const first = sessions[0]?.date
  const last = sessions.at(-1)?.date
  const parts = [
    first && last ? formatDateRange(first, last, today) : 'Inga tillfällen',
    formatClockRange(cohort.start, cohort.end),
    room === '' ? 'Ingen lokal än' : room,
    leaders.length === 0 ? 'Ingen kursledare än' : leaders.join(', '),
  ]
  return <>{parts.join(' · ')}</>
}

function Path({ status }: { status: CohortStatus }) {
  if (status === 'cancelled') {
    return (
      <p className={classes.cancelled}>
        <Status tone="blocked">Inställd</Status>
      </p>
    )
  }
  const here = cohortPath.indexOf(status)
  return (
    <StatusPath
      steps={cohortPath.map((step, index) => ({
        label: cohortStatusWords[step],
        state: index < here ? 'done' : index === here ? 'now' : 'next',
      }))}
    />
  )
}
