import { newId, useSelector } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { createCohort } from '@shared/course/cohort-verbs'
import type { CourseTemplate } from '@shared/course/course-template'
import { rowsOf, type State } from '@shared/record/state'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CohortFormPage } from './CohortFormPage'
import { newCohortValues } from './cohort-values'
import { NoTemplates } from './NoTemplates'
import { useCohortForm } from './use-cohort-form'

const swedish = new Intl.Collator('sv-SE')
const selectTemplates = (state: State) =>
  rowsOf(state, 'courseTemplates')
    .filter(({ putAwayAt }) => putAwayAt === null)
    .sort((a, b) => swedish.compare(a.name, b.name))

const crumbs = [{ label: 'Kurser', href: links.courses() }]

/** Plans a new round from a template and a first date. */
export function NewCohortPage() {
  const templates = useSelector(selectTemplates)
  const [first] = templates
  if (!first) {
    return (
      <Page crumbs={crumbs} title="Ny kursomgång">
        <NoTemplates title="Här finns ingen kursmall än" />
      </Page>
    )
  }
  return <NewCohortForm template={first} />
}

function NewCohortForm({ template }: { template: CourseTemplate }) {
  const [, goTo] = useLocation()
  const [initial] = useState(() => newCohortValues(newId(), template))
  const cohortForm = useCohortForm({
    draftKey: 'cohort:new',
    initial,
    verb: (values) => createCohort(values.id, values),
    onDone: (values) => goTo(links.cohort(values.id)),
  })
  return (
    <CohortFormPage
      cohortForm={cohortForm}
      isNew
      crumbs={crumbs}
      title="Ny kursomgång"
      facts="Planen räknas om när du ändrar något. Inget sparas förrän du skapar omgången."
      submitLabel="Skapa kursomgång"
      back={links.courses()}
    />
  )
}
