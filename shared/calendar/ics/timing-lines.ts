/** The lines of a calendar file that say when something is and whether it takes time. */
const timing = new Set([
  'BEGIN',
  'END',
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'STATUS',
  'TRANSP',
  'X-MICROSOFT-CDO-BUSYSTATUS',
  'FREEBUSY',
  'TZID',
  'TZOFFSETFROM',
  'TZOFFSETTO',
])

/**
 * What is left of a calendar file when all that it tells of people is taken away, before anything else reads it: titles,
 * descriptions, places, participants and attachments go, and no odd line among them keeps the times from being read.
 */
export function timingLines(text: string): string[] {
  const unfolded = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '')
  return unfolded.split('\n').filter((line) => timing.has(line.slice(0, line.search(/[:;]/)).toUpperCase()))
}
