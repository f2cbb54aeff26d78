import { Menu } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { saveCalendarFile } from '@renderer/ui/save-calendar-file'
import { countOf } from '@shared/record/count'
import { eventsOfCohort, eventsTitle } from '@shared/course/session-events'
import type { CalendarMethod } from '@shared/calendar/calendar-event'
import type { State } from '@shared/record/state'
import { IconCalendarDown, IconCalendarMinus } from '@tabler/icons-react'
import { useCallback } from 'react'
import type { CohortView } from './use-cohort'

const icon = { size: 18, stroke: 1.75 }

/** The round's sessions as a file for Outlook, and those that Outlook should forget. */
export function CalendarFileItems({ view: { cohort } }: { view: CohortView }) {
  const { events, titles } = useSelector(
    useCallback(
      (state: State) => ({
        events: eventsOfCohort(state, cohort),
        titles: { publish: eventsTitle(state, cohort, 'publish'), cancel: eventsTitle(state, cohort, 'cancel') },
      }),
      [cohort],
    ),
  )
  const save = (method: CalendarMethod) =>
    void saveCalendarFile('sessions', { method, events: events[method] }, titles[method])
  return (
    <>
      {events.publish.length > 0 && (
        <Menu.Item leftSection={<IconCalendarDown {...icon} />} onClick={() => save('publish')}>
          Kalenderfil till Outlook
        </Menu.Item>
      )}
      {events.cancel.length > 0 && (
        <Menu.Item leftSection={<IconCalendarMinus {...icon} />} onClick={() => save('cancel')}>
          Avboka {countOf(events.cancel.length, 'tillfälle', 'tillfällen')} i Outlook
        </Menu.Item>
      )}
    </>
  )
}
