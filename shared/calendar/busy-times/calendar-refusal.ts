import type { BusyTime, LeftOutCounts } from './busy-time'

/** The largest calendar file, in bytes. */
export const largestCalendar = 2 * 1024 * 1024

/** More events than this is a calendar of many years, or made to be slow. */
export const mostEvents = 5000

/** More busy times than this, with each repetition counted, is not what a person has before her. */
export const mostBusyTimes = 20_000

/** Why a file was not read as a calendar. Nothing is changed by any of them. */
export type CalendarRefusal =
  'tooLarge' | 'notACalendar' | 'damaged' | 'noEvents' | 'onlyFree' | 'tooManyEvents' | 'tooManyTimes' | 'tooSlow'

/** What a calendar file tells of busy times, or why it was not read. */
export type ReadCalendar =
  | { readonly ok: true; readonly times: readonly BusyTime[]; readonly leftOut: LeftOutCounts }
  | { readonly ok: false; readonly refusal: CalendarRefusal }

/** What each refusal is called: what is wrong, and what to do. */
export const calendarRefusalSentences: Readonly<Record<CalendarRefusal, string>> = {
  tooLarge: 'Filen är större än 2 MB. Spara en kortare tid ur kalendern och välj den filen.',
  notACalendar: 'Filen är inte en kalenderfil. Spara kalendern som .ics och välj den filen.',
  damaged: 'Kalenderfilen är skadad eller avklippt. Spara den på nytt ur kalendern och välj den igen.',
  noEvents: 'Kalenderfilen har inga händelser. Kontrollera vilken tid som sparades, och välj filen igen.',
  onlyFree: 'Kalenderfilen har inga upptagna tider: allt i den visas som ledigt eller är inställt.',
  tooManyEvents: 'Kalenderfilen har fler än 5 000 händelser. Spara en kortare tid ur kalendern och välj den filen.',
  tooManyTimes:
    'Händelserna i kalenderfilen upprepas fler än 20 000 gånger. Spara en kortare tid ur kalendern och välj den filen.',
  tooSlow: 'Kalenderfilen tog för lång tid att läsa. Spara en kortare tid ur kalendern och välj den filen.',
}
