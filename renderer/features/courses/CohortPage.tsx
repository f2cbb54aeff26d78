import { useToday } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Status } from '@renderer/ui/Status'
import { StatusPath, type Step } from '@renderer/ui/StatusPath'
import { TextButton, TextLink } from '@renderer/ui/TextLink'
import { formatClockRange, formatDateRange, formatDateShort } from '@shared/calendar/format'
import type { CohortStatus } from '@shared/course/cohort'
import { cohortPath, cohortStatusWords, nextStep as nextStepOf } from '@shared/course/cohort-status'
import { putAwayOrBackCohort } from '@shared/course/cohort-verbs'
import { spanOf } from '@shared/course/sessions'
import type { Id } from '@shared/record/id'
import { IconSchool } from '@tabler/icons-react'
import { AfterRound } from './AfterRound'
import { CohortActions } from './CohortActions'
import { CohortDecision } from './CohortDecision'
import classes from './CohortPage.module.css'
import { Offers } from './Offers'
import { Participants } from './Participants'
import { Queue } from './Queue'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { Sessions } from './Sessions'
import { stepVerbs } from './step-words'
import { useCohort, type CohortView } from './use-cohort'

const crumbs = [{ label: 'Kurser', href: links.courses() }]

/** A round: how far it has come, who takes part, who waits, and when it meets. */
export function CohortPage({ id }: { id: Id }) {
  const view = useCohort(id)
  if (!view) return <CohortGone />

  const { cohort, title, isDecisionDue } = view
  return (
    <Page
      crumbs={crumbs}
      title={title}
      facts={<Facts view={view} />}
      status={<Path view={view} />}
      actions={<CohortActions view={view} />}
    >
      {cohort.putAwayAt !== null && (
        <p className={classes.away}>
          Omgången är undanlagd och syns inte i kalendern.{' '}
          <TextButton onClick={() => void writeOrTell(putAwayOrBackCohort(id), 'Tillbaka i listan.')}>
            Ta fram den
          </TextButton>
        </p>
      )}
      {isDecisionDue && <CohortDecision view={view} />}
      <div className={classes.columns}>
        <div>
          <Participants view={view} />
          <Offers view={view} />
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

function Facts({ view: { cohort, sessions, room, leaders, lackedLeader } }: { view: CohortView }) {
  const today = useToday()
  const { first, last } = spanOf(sessions)
  const closes = cohort.registrationClosesOn
  const parts = [
    first && last ? formatDateRange(first, last, today) : 'Inga tillfällen',
    formatClockRange(cohort.start, cohort.end),
    room === '' ? 'Ingen lokal än' : room,
    leaders.length === 0 ? 'Ingen kursledare än' : leaders.join(', '),
    ...(leaders.length > 0 && lackedLeader ? [lackedLeader] : []),
    ...(closes === null ? [] : [`Anmälan stänger ${formatDateShort(closes, today)}`]),
    ...(cohort.costCentre === '' ? [] : [`Kostnadsställe ${cohort.costCentre}`]),
  ]
  return (
    <>
      {parts.join(' · ')}
      {cohort.digitalLink !== '' && <span className={classes.link}>Digital länk: {cohort.digitalLink}</span>}
    </>
  )
}

/** How far the round has come, and what the next step does before it is taken. */
function Path({ view: { cohort, isFull, isDecisionDue, nextStep } }: { view: CohortView }) {
  const { status, cancelReason } = cohort
  if (status === 'cancelled') {
    return (
      <p className={classes.cancelled}>
        <Status tone="blocked">Inställd</Status> {cancelReason}
      </p>
    )
  }
  const next = isDecisionDue ? undefined : nextStepOf(status)
  return (
    <>
      <StatusPath steps={stepsOf(status, isFull)} />
      {next && nextStep && (
        <p className={classes.next}>
          {stepVerbs[next]}: {nextStep.does} {nextStep.needs}
        </p>
      )}
    </>
  )
}

/** *Full* stands after the state in which the round takes people, as long as it is full. */
function stepsOf(status: CohortStatus, isFull: boolean): Step[] {
  const here = status === 'cancelled' ? -1 : cohortPath.indexOf(status)
  return cohortPath.flatMap((step, index): Step[] => {
    const label = cohortStatusWords[step]
    const isHere = index === here
    if (isHere && isFull)
      return [
        { label, state: 'done' },
        { label: 'Full', state: 'now' },
      ]
    return [{ label, state: index < here ? 'done' : isHere ? 'now' : 'next' }]
  })
}
