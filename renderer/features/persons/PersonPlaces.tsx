import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { formatDateShort } from '@shared/calendar/format'
import { cohortTitle } from '@shared/course/cohort-title'
import { enrolmentStatusWords } from '@shared/course/enrolment-status'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { IconSchool } from '@tabler/icons-react'
import { useCallback } from 'react'
import classes from './PersonPage.module.css'

/** The rounds that the person has or had a place in, the newest first. */
export function PersonPlaces({ personId }: { personId: Id }) {
  const today = useToday()
  const places = useSelector(useCallback((state: State) => placesOf(state, personId), [personId]))
  return (
    <Section title="Kurser" count={places.length}>
      {places.length === 0 ? (
        <p className={classes.none}>Ingen plats i någon kursomgång. Deltagare läggs till på omgångens sida.</p>
      ) : (
        <RowList label="Kurser">
          {places.map(({ enrolment, cohort, title }) => (
            <ListRow
              key={enrolment.id}
              href={links.cohort(cohort.id)}
              icon={<IconSchool size={19} stroke={1.75} aria-hidden />}
              title={title}
              reason={`${enrolmentStatusWords[enrolment.status]} sedan ${formatDateShort(enrolment.statusOn, today)}`}
              aside={`${cohort.startDate > today ? 'börjar' : 'började'} ${formatDateShort(cohort.startDate, today)}`}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}

function placesOf(state: State, personId: Id) {
  return rowsOf(state, 'enrolments')
    .filter((enrolment) => enrolment.personId === personId)
    .flatMap((enrolment) => {
      const cohort = rowOf(state, 'cohorts', enrolment.cohortId)
      return cohort ? [{ enrolment, cohort, title: cohortTitle(state, cohort) }] : []
    })
    .sort((one, other) => (one.cohort.startDate < other.cohort.startDate ? 1 : -1))
}
