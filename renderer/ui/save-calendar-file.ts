import { isFinished, now, savePlainFile } from '@renderer/data'
import { fitForName } from '@shared/documents/file-name'
import type { CalendarEvents, CalendarMethod } from '@shared/calendar/calendar-event'
import { notifyDone, notifyFailed } from './notify'

const failed = 'Kalenderfilen kunde inte skapas. Uppgifterna är kvar som de var. Försök igen.'

/** What the events are, as a sentence goes on with them. */
export type EventKind = 'sessions' | 'meetings'

const called: Record<EventKind, string> = { sessions: 'tillfällena', meetings: 'mötena' }

/** What to do with the file, which nobody has to look up. */
const next: Record<CalendarMethod, (events: string) => string> = {
  publish: (events) => `Öppna den för att lägga in ${events} i Outlook. Ändras något, spara och öppna filen igen.`,
  cancel: (events) => `Öppna den för att ta bort de inställda ${events} ur Outlook.`,
}

/** Saves events as a calendar file and says what to do with it. */
export async function saveCalendarFile(
  kind: EventKind,
  { method, events }: CalendarEvents,
  title: string,
): Promise<void> {
  try {
    const { writeIcs } = await import('@shared/calendar/ics/write')
    const bytes = new TextEncoder().encode(writeIcs(events, method, now()))
    const saved = await savePlainFile({ suggestedName: `${fitForName(title)}.ics`, bytes })
    if (saved.outcome === 'refused') return notifyFailed(saved.problem)
    const where = saved.outcome === 'saved' ? 'där du valde' : 'i Hämtade filer'
    if (isFinished(saved)) notifyDone(`Kalenderfilen är sparad ${where}. ${next[method](called[kind])}`)
  } catch {
    notifyFailed(failed)
  }
}
