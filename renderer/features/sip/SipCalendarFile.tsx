import { useSelector, useToday } from '@renderer/data'
import { saveCalendarFile } from '@renderer/ui/save-calendar-file'
import { TextButton } from '@renderer/ui/TextLink'
import type { CalendarMethod } from '@shared/calendar/calendar-event'
import type { State } from '@shared/record/state'
import { eventsOfSip, sipEventTitle } from '@shared/sip/meeting-events'
import type { Sip } from '@shared/sip/sip'
import { useCallback } from 'react'

const words: Record<CalendarMethod, string> = { publish: 'Kalenderfil till Outlook', cancel: 'Avboka i Outlook' }

/** A SIP's meetings from today on as a file for Outlook, or those that Outlook should forget. */
export function SipCalendarFile({ sip, method }: { sip: Sip; method: CalendarMethod }) {
  const today = useToday()
  const events = useSelector(
    useCallback((state: State) => eventsOfSip(state, sip, today)[method], [sip, today, method]),
  )
  if (events.length === 0) return null
  return (
    <TextButton onClick={() => void saveCalendarFile('meetings', { method, events }, sipEventTitle)}>
      {words[method]}
    </TextButton>
  )
}
