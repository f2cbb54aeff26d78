import { capitalised, formatList } from '../calendar/format'
import type { Id } from '../record/id'
import { oneLine } from '../record/text'
import type { Attendee } from '../team/room/presence'
import type { MinutesItem } from './minutes-source'

/** Who left the room while the case was taken up: `Försäkringskassan (Johan Sandberg) lämnade rummet.` Empty when nobody did. */
export function leftRoom({ leavers }: MinutesItem): string {
  if (leavers.length === 0) return ''
  const parties = [...new Set(leavers.map(({ party }) => party))]
  const told = parties.map((party) => {
    const people = leavers.filter((leaver) => leaver.party === party)
    return `${oneLine(party?.name ?? '')} (${namesOf(people)})`
  })
  return `${capitalised(formatList(told))} lämnade rummet.`
}

function namesOf(people: readonly Attendee[]): string {
  return formatList(people.map(({ staff }) => oneLine(staff.name)))
}

/** The §§ that somebody took part in: `1–10`, or `1–10, ej § 4` when the person was out of the room. */
export function sectionsOf(items: readonly MinutesItem[], staffId: Id): string {
  const last = Math.max(0, ...items.map(({ section }) => section ?? 0))
  const all = last < 2 ? String(last) : `1–${last}`
  const left = items.filter(({ leavers }) => leavers.some(({ staff }) => staff.id === staffId))
  const sections = left.flatMap(({ section }) => section ?? [])
  if (sections.length === 0) return all
  return `${all}, ej\u00a0${sections.length === 1 ? '§' : '§§'}\u00a0${spans(sections)}`
}

/** Rising numbers, those next to each other drawn together: `4, 7–9`. */
function spans(numbers: readonly number[]): string {
  const found: [number, number][] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else found.push([number, number])
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
