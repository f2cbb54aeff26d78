import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { DecisionBox, type DecisionOption } from '@renderer/ui/DecisionBox'
import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { formatDateShort, formatDay } from '@shared/calendar/format'
import type { Cohort } from '@shared/course/cohort'
import { cancelCohort } from '@shared/course/cohort-status'
import { giveNextPlace } from '@shared/course/enrolment-verbs'
import type { BelowMinimum } from '@shared/course/participation'
import { countOf, numeral } from '@shared/record/count'
import { rowsOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import { timeLeft } from './nearness'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { CohortView } from './use-cohort'

/** The decision that a round under its minimum waits for, with what each way leads to. */
export function CohortDecision({ view, lacking }: { view: CohortView; lacking: BelowMinimum }) {
  const today = useToday()
  const { cohort, people, participation } = view
  const { id, decisionDate } = cohort
  const earlier = useSelector(useCallback((state: State) => earlierBelowMinimum(state, cohort), [cohort]))
  const [next] = participation.queue
  const nextCode = people.find(({ enrolment }) => enrolment.id === next?.enrolmentId)?.code

  const options: DecisionOption[] = [
    ...(next && participation.free > 0
      ? [
          {
            id: 'queue',
            label: 'Ge plats till nästa i kön',
            consequence: `${nextCode}, i kön sedan ${formatDay(next.since)}.`,
            action: (
              <Button onClick={() => void writeOrTell(giveNextPlace(id), 'Nästa i kön har fått platsen.')}>
                Ge plats
              </Button>
            ),
          },
        ]
      : [
          {
            id: 'add',
            label: 'Lägg till deltagare',
            consequence: `Det saknas ${numeral(lacking.missing)} deltagare till minsta antalet.`,
            action: <Button onClick={() => openDialog('addParticipant', { cohortId: id })}>Lägg till</Button>,
          },
        ]),
    {
      id: 'move',
      label: 'Flytta starten',
      consequence: 'Du ser hela den nya planen innan något sparas.',
      action: <ButtonLink href={links.editCohort(id)}>Välj ny start</ButtonLink>,
    },
    {
      id: 'start',
      label: `Starta med ${lacking.registered} deltagare`,
      consequence: `Ange skäl.${earlier}`,
      action: <Button onClick={() => openDialog('startBelowMinimum', { cohortId: id })}>Ange skäl</Button>,
    },
    {
      id: 'cancel',
      label: 'Ställ in omgången',
      consequence: 'Varje deltagare får först en väg vidare: ombokad, tackat nej eller direkt till GK.',
      action: <Button onClick={() => void writeOrTell(cancelCohort(id), 'Omgången är inställd.')}>Ställ in</Button>,
    },
  ]
  const deadline = decisionDate === null ? '' : ` – beslut senast ${formatDateShort(decisionDate, today)}`
  return (
    <DecisionBox
      heading={lacking.count + deadline}
      {...(decisionDate !== null && { remaining: timeLeft(decisionDate, today) })}
      options={options}
    />
  )
}

/** How the same course has gone before: ` 2 av 5 tidigare omgångar startade under minsta antalet.` */
function earlierBelowMinimum(state: State, { id, templateId }: Cohort): string {
  const earlier = rowsOf(state, 'cohorts').filter(
    (other) => other.templateId === templateId && other.id !== id && ['running', 'finished'].includes(other.status),
  )
  const below = earlier.filter(({ belowMinimumReason }) => belowMinimumReason !== '').length
  if (below === 0) return ''
  return ` ${below} av ${countOf(earlier.length, 'tidigare omgång', 'tidigare omgångar')} startade under minsta antalet.`
}
