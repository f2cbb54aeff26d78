import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import type { IsoDate } from '@shared/calendar/date'
import { formatDayNear } from '@shared/calendar/format'
import { waitingForCourse } from '@shared/course/queue'
import { rowsOf, type State } from '@shared/record/state'
import { useCallback } from 'react'

/** The queue of each course, with how many wait in it and since when. */
export function CourseQueues() {
  const today = useToday()
  const queues = useSelector(useCallback((state: State) => queuesOf(state, today), [today]))
  if (queues.length === 0) return null
  return (
    <Section title="Köer till kurser">
      <RowList label="Köer till kurser">
        {queues.map(({ id, name, reason }) => (
          <ListRow key={id} href={links.courseQueue(id)} title={name} reason={reason} />
        ))}
      </RowList>
    </Section>
  )
}

function queuesOf(state: State, today: IsoDate) {
  return rowsOf(state, 'courseTemplates')
    .map(({ id, name, putAwayAt }) => ({ id, name, putAwayAt, waiting: waitingForCourse(state, id) }))
    .filter(({ putAwayAt, waiting }) => putAwayAt === null || waiting.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'sv-SE'))
    .map(({ id, name, waiting }) => {
      const since = waiting.map(({ registeredOn }) => registeredOn).sort()[0]
      const reason = since ? `${waiting.length} väntar, längst sedan ${formatDayNear(since, today)}.` : 'Ingen väntar.'
      return { id, name, reason }
    })
}
