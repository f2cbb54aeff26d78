import { Button } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { saveCalendarFile } from '@renderer/ui/save-calendar-file'
import type { Cohort, Session } from '@shared/course/cohort'
import { eventsOfSession, sessionEventTitle } from '@shared/course/session-events'
import type { State } from '@shared/record/state'
import { IconCalendarDown, IconCalendarMinus } from '@tabler/icons-react'
import { useCallback } from 'react'

/** This session alone as a file for Outlook, as it is saved; or what makes Outlook forget it, when it is cancelled. */
export function SessionCalendarFile({ cohort, session }: { cohort: Cohort; session: Session }) {
  const { file, title } = useSelector(
    useCallback(
      (state: State) => ({
        file: eventsOfSession(state, session.id),
        title: sessionEventTitle(state, cohort, session.date),
      }),
      [cohort, session],
    ),
  )
  if (!file) return null
  const Icon = file.method === 'publish' ? IconCalendarDown : IconCalendarMinus
  return (
    <Button
      ml="auto"
      variant="subtle"
      leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
      onClick={() => void saveCalendarFile('sessions', file, title)}
    >
      {file.method === 'publish' ? 'Kalenderfil' : 'Avboka i Outlook'}
    </Button>
  )
}
