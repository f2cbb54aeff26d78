import ICAL from 'ical.js'
import type { BusyTime, LeftOut } from '../busy-times/busy-time'
import { onTheWall } from './wall-time'

/** The busy periods of a VFREEBUSY, which some calendars give out instead of events. */
export function freeBusyTimes(component: ICAL.Component): BusyTime[] | LeftOut {
  try {
    const busy = component.getAllProperties('freebusy').filter((property) => property.getParameter('fbtype') !== 'FREE')
    return busy.length === 0 ? 'free' : busy.flatMap((property) => property.getValues().map(timeOfPeriod))
  } catch {
    return 'unclear'
  }
}

function timeOfPeriod(period: unknown): BusyTime {
  if (!(period instanceof ICAL.Period)) throw new Error('A busy time that is no period')
  const first = onTheWall(period.start)
  const last = onTheWall(period.getEnd())
  return { kind: 'hours', from: first.date, start: first.clock, to: last.date, end: last.clock }
}
