import { useRow, useSelector, useToday } from '@renderer/data'
import { saveCalendarFile } from '@renderer/ui/save-calendar-file'
import { TextButton } from '@renderer/ui/TextLink'
import type { CalendarMethod } from '@shared/calendar/calendar-event'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { eventsOfTeam, teamEventsTitle } from '@shared/team/meeting-events'
import { useCallback } from 'react'

const words: Record<CalendarMethod, string> = { publish: 'Kalenderfil till Outlook', cancel: 'Avboka i Outlook' }

/** A team's meetings from today on as a file for Outlook, or those that Outlook should forget. */
export function TeamCalendarFile({ teamId, method }: { teamId: Id; method: CalendarMethod }) {
  const today = useToday()
  const team = useRow('teams', teamId)
  const events = useSelector(
    useCallback((state: State) => (team ? eventsOfTeam(state, team, today)[method] : []), [team, today, method]),
  )
  if (!team || events.length === 0) return null
  const save = () => void saveCalendarFile('meetings', { method, events }, teamEventsTitle(team, method))
  return <TextButton onClick={save}>{words[method]}</TextButton>
}
