import { useRow, useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import type { Cohort } from '@shared/course/cohort'
import { readSchedule } from '@shared/course/cohort-input'
import { cohortTitle } from '@shared/course/cohort-title'
import { changeCohort } from '@shared/course/cohort-verbs'
import { replan } from '@shared/course/replan'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { CohortFormPage } from './CohortFormPage'
import { CohortGone } from './CohortPage'
import { SessionChangesView } from './SessionChangesView'
import { useCohortForm } from './use-cohort-form'
import { valuesOfCohort } from './cohort-values'

/** Changes a round; says which of its sessions change before anything is saved. */
export function EditCohortPage({ id }: { id: Id }) {
  const cohort = useRow('cohorts', id)
  return cohort ? <EditCohortForm cohort={cohort} /> : <CohortGone />
}

function EditCohortForm({ cohort }: { cohort: Cohort }) {
  const { id } = cohort
  const [, goTo] = useLocation()
  const today = useToday()
  const title = useSelector(useCallback((state: State) => cohortTitle(state, cohort), [cohort]))
  const cohortForm = useCohortForm({
    draftKey: `cohort:${id}`,
    initial: valuesOfCohort(cohort),
    rev: cohort.rev,
    verb: (values) => changeCohort(id, values),
    onDone: () => goTo(links.cohort(id)),
  })
  const { values } = cohortForm.form
  const changes = useSelector(
    useCallback(
      (state: State) => {
        const { value: schedule } = readSchedule(values, today)
        const { leaderIds, roomId } = values
        return schedule === null
          ? undefined
          : replan(state, cohort, { ...cohort, ...schedule, leaderIds, roomId }, today)
      },
      [cohort, values, today],
    ),
  )
  return (
    <CohortFormPage
      cohortForm={cohortForm}
      isNew={false}
      crumbs={[
        { label: 'Kurser', href: links.courses() },
        { label: title, href: links.cohort(id) },
      ]}
      title="Ändra kursomgång"
      facts="Tillfällen som är genomförda eller flyttade för hand ligger kvar. Inget sparas förrän du väljer Spara."
      submitLabel="Spara"
      back={links.cohort(id)}
      above={changes && <SessionChangesView changes={changes} today={today} />}
    />
  )
}
