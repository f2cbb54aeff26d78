import { now } from '@renderer/data'
import { host, HostError } from '@renderer/host'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { fitForName } from '@shared/documents/file-name'
import type { SessionEvents } from '@shared/course/session-events'

const failed = 'Kalenderfilen kunde inte skapas. Omgången är kvar som den var. Försök igen.'

/** What to do with the file, which nobody has to look up. */
const next = {
  publish: 'Öppna den för att lägga in tillfällena i Outlook. Ändras något, spara och öppna filen igen.',
  cancel: 'Öppna den för att ta bort de inställda tillfällena ur Outlook.',
} as const

/**
 * Saves events as a calendar file and says what to do with it. It holds no identity, so it is neither logged nor a barrier
 * to undo: after an undo the file is saved again, and the calendar takes the newer one.
 */
export async function saveCalendarFile({ method, events }: SessionEvents, title: string): Promise<void> {
  try {
    const { writeIcs } = await import('@shared/calendar/ics/write')
    const bytes = new TextEncoder().encode(writeIcs(events, method, now()))
    const { outcome } = await host.saveDocument({ suggestedName: `${fitForName(title)}.ics`, bytes })
    const where = outcome === 'saved' ? 'där du valde' : 'i Hämtade filer'
    if (outcome !== 'cancelled') notifyDone(`Kalenderfilen är sparad ${where}. ${next[method]}`)
  } catch (fault) {
    notifyFailed(fault instanceof HostError ? fault.message : failed)
  }
}
