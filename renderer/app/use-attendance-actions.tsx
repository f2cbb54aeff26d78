import type { SpotlightActionData } from '@mantine/spotlight'
import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { cohortTitle } from '@shared/course/cohort-title'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { IconClipboardCheck } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { IsoDate } from '@shared/calendar/date'

/** Taking the attendance of each session that is held today, from anywhere. */
export function useAttendanceActions(): readonly SpotlightActionData[] {
  const [, go] = useLocation()
  const today = useToday()
  const sessions = useSelector(useCallback((state: State) => sessionsOn(state, today), [today]))
  return useMemo(
    () =>
      sessions.map(({ id, cohortId, title }) => ({
        id: `attendance-${id}`,
        label: `Ta närvaro, ${title}`,
        leftSection: <IconClipboardCheck size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(links.attendance(cohortId, id)),
      })),
    [sessions, go],
  )
}

function sessionsOn(state: State, today: IsoDate) {
  return rowsOf(state, 'sessions').flatMap(({ id, cohortId, date, status }) => {
    const cohort = date === today && status !== 'cancelled' ? rowOf(state, 'cohorts', cohortId) : undefined
    if (cohort?.status !== 'running' || cohort.putAwayAt !== null) return []
    return [{ id, cohortId, title: cohortTitle(state, cohort) }]
  })
}
