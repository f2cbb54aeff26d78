import type ICAL from 'ical.js'
import { stockholm, stockholmRules } from './stockholm'
import { brokenRule, unreadableRule } from './readable-rule'

/**
 * Leaves a calendar with the time zones that can be trusted: its own, when their rules come once a year, and Swedish time as
 * it is known here. Times in any other zone are of a zone that nobody has explained.
 */
export function settleZones(calendar: ICAL.Component): void {
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    if (zone.getFirstPropertyValue('tzid') === stockholm || !isReadable(zone)) calendar.removeSubcomponent(zone)
  }
  calendar.addSubcomponent(stockholmRules())
}

function isReadable(zone: ICAL.Component): boolean {
  const changes = zone.getAllSubcomponents()
  return (
    typeof zone.getFirstPropertyValue('tzid') === 'string' &&
    changes.some((change) => ['dtstart', 'tzoffsetfrom', 'tzoffsetto'].every((name) => change.hasProperty(name))) &&
    changes.every((change) => !change.hasProperty(brokenRule) && change.getAllProperties('rrule').every(comesOnceAYear))
  )
}

function comesOnceAYear(property: ICAL.Property): boolean {
  const rule = property.getFirstValue() as ICAL.Recur
  return rule.freq === 'YEARLY' && unreadableRule(rule) === undefined
}
