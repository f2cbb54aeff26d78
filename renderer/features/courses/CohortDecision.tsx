import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { DecisionBox, type DecisionOption } from '@renderer/ui/DecisionBox'
import { openDialog } from '@renderer/ui/dialogs'
import { formatDateShort, formatDay, formatWeek } from '@shared/calendar/format'
import type { IsoDate } from '@shared/calendar/date'
import type { Cohort } from '@shared/course/cohort'
import { decideToRun } from '@shared/course/cohort-status'
import { cohortTitle } from '@shared/course/cohort-title'
import { nearestFreeStart } from '@shared/course/move-start'
import { participation } from '@shared/course/participation'
import { roundsToGoTo, strandedIn } from '@shared/course/way-on'
import { countOf, numeral } from '@shared/record/count'
import { rowsOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import { timeLeft } from './nearness'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { CohortView } from './use-cohort'

/** The decision that a round waits for, with what each way leads to. */
export function CohortDecision({ view }: { view: CohortView }) {
  const today = useToday()
  const { cohort, lacking, participation: counted } = view
  const { decisionDate } = cohort
  const numbers = useSelector(useCallback((state: State) => numbersFor(state, cohort, today), [cohort, today]))
  const options = [
    ...(lacking ? fillOption(view, lacking.missing) : []),
    runOption(view, numbers.earlier),
    moveOption(cohort, numbers, today),
    ...(numbers.other ? [mergeOption(cohort, numbers.other)] : []),
    cancelOption(cohort, numbers),
  ]
  const count = lacking?.count ?? `${counted.registered} anmälda, minst ${cohort.minParticipants}`
  const deadline = decisionDate === null ? '' : ` – beslut senast ${formatDateShort(decisionDate, today)}`
  return (
    <DecisionBox
      heading={count + deadline}
      {...(decisionDate !== null && { remaining: timeLeft(decisionDate, today) })}
      options={options}
    />
  )
}

/** Somebody who waits, or somebody new: the way that needs no decision. */
function fillOption({ cohort, queue, participation }: CohortView, missing: number): DecisionOption[] {
  const { id } = cohort
  const next = queue.find(({ mayBeOffered }) => mayBeOffered)
  if (next && participation.free > 0) {
    return [
      {
        id: 'queue',
        label: 'Erbjud plats till nästa i kön',
        consequence: `${next.code}, i kön sedan ${formatDay(next.since)}.`,
        action: (
          <Button onClick={() => openDialog('offerPlace', { cohortId: id, id: next.enrolment.id })}>
            Erbjud plats
          </Button>
        ),
      },
    ]
  }
  return [
    {
      id: 'add',
      label: 'Lägg till deltagare',
      consequence: `Det saknas ${numeral(missing)} deltagare till minsta antalet.`,
      action: <Button onClick={() => openDialog('addParticipant', { cohortId: id })}>Lägg till</Button>,
    },
  ]
}

function runOption({ cohort, lacking, participation }: CohortView, earlier: string): DecisionOption {
  const { id } = cohort
  if (lacking) {
    return {
      id: 'run',
      label: `Kör ändå med ${lacking.registered} deltagare`,
      consequence: `Ange skäl.${earlier}`,
      action: <Button onClick={() => openDialog('startBelowMinimum', { cohortId: id })}>Ange skäl</Button>,
    }
  }
  const run = () => void writeOrTell(decideToRun(id), 'Omgången är nu bekräftad.')
  return {
    id: 'run',
    label: 'Kör omgången',
    consequence: `${countOf(participation.registered, 'anmäld', 'anmälda')} av ${participation.places} platser. Omgången bekräftas.`,
    action: <Button onClick={run}>Kör</Button>,
  }
}

function moveOption({ id }: Cohort, { nearest, stranded }: Numbers, today: IsoDate): DecisionOption {
  const free = nearest === null ? '' : `Närmast lediga: ${formatDateShort(nearest, today)}, ${formatWeek(nearest)}. `
  return {
    id: 'move',
    label: 'Flytta starten',
    consequence: `${free}${stranded === 0 ? 'Ingen är anmäld än.' : `${countOf(stranded, 'person', 'personer')} står kvar.`}`,
    action: <Button onClick={() => openDialog('moveStart', { cohortId: id })}>Välj ny start</Button>,
  }
}

function mergeOption({ id }: Cohort, other: NonNullable<Numbers['other']>): DecisionOption {
  return {
    id: 'merge',
    label: 'Slå ihop med en annan omgång',
    consequence: `${other.title}: ${countOf(other.free, 'plats ledig', 'platser lediga')}.`,
    action: <Button onClick={() => openDialog('mergeCohort', { cohortId: id })}>Välj omgång</Button>,
  }
}

function cancelOption({ id }: Cohort, { stranded }: Numbers): DecisionOption {
  const everybody =
    stranded === 0
      ? 'Ingen är anmäld, så ingen behöver en väg vidare.'
      : `${countOf(stranded, 'person får', 'personer får')} en väg vidare: annan omgång, kön, direkt till GK eller tackat nej.`
  return {
    id: 'cancel',
    label: 'Ställ in omgången',
    consequence: everybody,
    action: <Button onClick={() => openDialog('cancelCohort', { cohortId: id })}>Ställ in</Button>,
  }
}

/** The figures that stand beside the choices. */
interface Numbers {
  readonly earlier: string
  readonly nearest: IsoDate | null
  /** How many have a place, an offer or a place in the round's own queue. */
  readonly stranded: number
  /** The first other round of the course. */
  readonly other: { readonly title: string; readonly free: number } | undefined
}

function numbersFor(state: State, cohort: Cohort, today: IsoDate): Numbers {
  const [other] = roundsToGoTo(state, { cohortId: cohort.id, templateId: cohort.templateId })
  return {
    earlier: earlierBelowMinimum(state, cohort),
    nearest: nearestFreeStart(state, cohort, today),
    stranded: strandedIn(state, cohort.id).length,
    other: other && { title: cohortTitle(state, other), free: participation(state, other.id).free },
  }
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
