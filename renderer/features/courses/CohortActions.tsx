import { Button, Menu } from '@mantine/core'
import { useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import {
  canBeCancelled,
  cohortIs,
  cohortStatusWords,
  nextStep,
  previousStep,
  stepBack,
  stepForward,
} from '@shared/course/cohort-status'
import { putAwayOrBackCohort } from '@shared/course/cohort-verbs'
import type { CohortStatus } from '@shared/course/cohort'
import { spanOf } from '@shared/course/sessions'
import { sessionToTake } from '@shared/course/session-to-take'
import {
  IconArchive,
  IconArrowBackUp,
  IconBan,
  IconChevronDown,
  IconClipboardCheck,
  IconFileExport,
  IconHistory,
  IconListDetails,
  IconMail,
  IconPencil,
  IconTableImport,
  IconUserPlus,
} from '@tabler/icons-react'
import { Link } from 'wouter'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { CalendarFileItems } from './CalendarFileItems'
import { stepVerbs } from './step-words'
import type { CohortView } from './use-cohort'

const icon = { size: 18, stroke: 1.75 }

/**
 * What can be done with a round. One button is filled: the step that is due, else adding people. Where a decision is
 * waiting, the step stands in it.
 */
export function CohortActions({ view }: { view: CohortView }) {
  const { cohort, lacking, attendance, isDecisionDue } = view
  const { id, status } = cohort
  const next = nextStep(status)
  const takesPeople = status !== 'finished' && status !== 'cancelled'
  const isFilling = status === 'planned' || status === 'open'
  const isDue = useStepIsDue(view)
  const toTake = sessionToTake(attendance, cohort, useToday())
  const filled = isDecisionDue || toTake ? undefined : isDue ? 'step' : isFilling ? 'add' : undefined

  function step() {
    if (lacking && (next === 'confirmed' || next === 'running')) openDialog('startBelowMinimum', { cohortId: id })
    else if (next) void writeOrTell(stepForward(id), `Omgången är nu ${cohortIs[next]}.`)
  }

  return (
    <>
      {toTake && toTake.expected.size > 0 && (
        <ButtonLink
          href={links.attendance(id, toTake.session.id)}
          leftSection={<IconClipboardCheck {...icon} aria-hidden />}
        >
          Ta närvaro
        </ButtonLink>
      )}
      {next && !isDecisionDue && (
        <Button variant={filled === 'step' ? 'filled' : 'default'} onClick={step}>
          {stepVerbs[next]}
        </Button>
      )}
      {takesPeople && (
        <Button
          variant={filled === 'add' ? 'filled' : 'default'}
          leftSection={<IconUserPlus {...icon} />}
          onClick={() => openDialog('addParticipant', { cohortId: id })}
        >
          Lägg till deltagare
        </Button>
      )}
      <MoreMenu view={view} />
    </>
  )
}

/** What is done more seldom: a new plan, a step back, cancelling, putting away. */
function MoreMenu({ view }: { view: CohortView }) {
  const { id, status, putAwayAt } = view.cohort
  const back = previousStep(status)
  const takesPeople = status !== 'finished' && status !== 'cancelled'
  const hasPeople = view.people.length > 0
  return (
    <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="subtle" rightSection={<IconChevronDown {...icon} />}>
          Mer
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href={links.editCohort(id)} leftSection={<IconPencil {...icon} />}>
          Ändra dagar, tider och ledare
        </Menu.Item>
        {back && (
          <Menu.Item
            leftSection={<IconArrowBackUp {...icon} />}
            onClick={() => void writeOrTell(stepBack(id), `Omgången är åter ${cohortIs[back]}.`)}
          >
            Tillbaka till {cohortStatusWords[back]}
          </Menu.Item>
        )}
        {canBeCancelled(view.cohort) && (
          <Menu.Item leftSection={<IconBan {...icon} />} onClick={() => openDialog('cancelCohort', { cohortId: id })}>
            Ställ in omgången
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconArchive {...icon} />}
          // The second half of a double click would undo the first.
          onClick={({ detail }) =>
            detail < 2 &&
            void writeOrTell(
              putAwayOrBackCohort(id),
              putAwayAt === null ? 'Undanlagd. Visa undanlagda i listan för att hitta den igen.' : 'Tillbaka i listan.',
            )
          }
        >
          {putAwayAt === null ? 'Lägg undan' : 'Ta fram'}
        </Menu.Item>
        {takesPeople && (
          <Menu.Item component={Link} href={links.importList(id)} leftSection={<IconTableImport {...icon} />}>
            Läs in en lista
          </Menu.Item>
        )}
        {hasPeople && (
          <Menu.Item
            component={Link}
            href={links.attendanceList(id, 'deltagare')}
            leftSection={<IconListDetails {...icon} />}
          >
            Deltagarlista
          </Menu.Item>
        )}
        {hasPeople && (
          <Menu.Item component={Link} href={links.courseLetters(id)} leftSection={<IconMail {...icon} />}>
            Brev till deltagarna
          </Menu.Item>
        )}
        <CalendarFileItems view={view} />
        <Menu.Item
          component={Link}
          href={links.handOver({ table: 'cohorts', id })}
          leftSection={<IconFileExport {...icon} />}
        >
          Lämna över
        </Menu.Item>
        <Menu.Item
          leftSection={<IconHistory {...icon} />}
          onClick={() => openDialog('history', { table: 'cohorts', id })}
        >
          Historik
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Whether the next step is what the round waits for. */
function useStepIsDue({ cohort, sessions, lacking }: CohortView): boolean {
  const today = useToday()
  const { first, last } = spanOf(sessions)
  const due: Record<CohortStatus, boolean> = {
    planned: false,
    open: lacking === undefined,
    confirmed: first !== undefined && first <= today,
    running: last !== undefined && last <= today,
    finished: false,
    cancelled: false,
  }
  return due[cohort.status]
}
