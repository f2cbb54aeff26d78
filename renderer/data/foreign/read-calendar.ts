import type { DaySpan } from '@shared/calendar/busy-times/busy-time'
import { largestCalendar, type ReadCalendar } from '@shared/calendar/busy-times/calendar-refusal'
import { answerInTime } from './answer-in-time'
import type { CalendarQuestion } from './read-calendar-file'

/** Reads a calendar that was opened as a file, beside the window, which stays alive whatever the file does. */
export async function readCalendar(file: File, within: DaySpan): Promise<ReadCalendar> {
  if (file.size > largestCalendar) return { ok: false, refusal: 'tooLarge' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./calendar-worker.ts', import.meta.url), { type: 'module' })
  return answerInTime<ReadCalendar, CalendarQuestion>(
    worker,
    { bytes, within },
    { tooSlow: { ok: false, refusal: 'tooSlow' }, failed: { ok: false, refusal: 'damaged' } },
  )
}
