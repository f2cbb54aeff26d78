import ICAL from 'ical.js'

/**
 * Swedish time, with the rules by which clocks change: Outlook does not read a zone that only lists its changes, and
 * shifts times by an hour without any.
 */
const rules = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

export const stockholm = 'Europe/Stockholm'

/** A fresh component: one can stand in one calendar only. */
export function stockholmRules(): ICAL.Component {
  return ICAL.Component.fromString(rules)
}

export const stockholmZone = new ICAL.Timezone(stockholmRules())
