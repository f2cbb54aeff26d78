import ICAL from 'ical.js'

/** The events as Mozilla's reader understands the file, with wall-clock times. */
export function readBack(ics: string) {
  const calendar = ICAL.Component.fromString(ics)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const at = ({ year, month, day, hour, minute }: ICAL.Time) =>
      [year, month, day, hour, minute].map((part) => String(part).padStart(2, '0')).join('-')
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      location: event.location,
      description: event.description,
      start: at(event.startDate),
      end: at(event.endDate),
      zone: event.startDate.zone?.tzid,
      startUtc: event.startDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue('status'),
    }
  })
}
