import { capitalised, formatList } from '../calendar/format'
import { oneLine } from '../record/text'
import type { Stay } from '../team/meeting'
import { teamRoleNames } from '../team/names'
import { itemTimes, type ItemTime } from '../team/room/item-times'
import type { Attendee } from '../team/room/presence'
import { sectionsDuring, staySentence } from '../team/room/stay-words'
import { isTakenUp, type MinutesItem, type MinutesSource } from './minutes-source'

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

/** Who was biased on the item, and who led or wrote when the usual ones were out. Empty for an item with nobody out. */
export function outOfItem(item: MinutesItem): string {
  const { recused, standIns, section } = item
  const away = section === null ? '' : ` och deltog inte i §\u00a0${section}`
  const told = recused.length === 0 ? [] : [`${namesOf(recused)} anmälde jäv${isTakenUp(item) ? away : ''}.`]
  const led = standIns.flatMap(({ role, standIn }) =>
    standIn ? [`${oneLine(standIn.staff.name)} var ${teamRoleNames[role]} under punkten.`] : [],
  )
  return [...told, ...led].join(' ')
}

function namesOf(people: readonly Attendee[]): string {
  return formatList(people.map(({ staff }) => oneLine(staff.name)))
}

/**
 * The §§ that somebody took part in: `1–10`, or `1–10, ej § 4` when the person was out of the room. Whoever came late or
 * left early has the times instead: `kom 09.25, fr.o.m. § 4; gick 10.40, t.o.m. § 7; ej § 6`.
 */
export function sectionsOf({ meeting, items }: Pick<MinutesSource, 'meeting' | 'items'>, attendee: Attendee): string {
  const { staff, stays } = attendee
  const isOutOf = (item: MinutesItem) =>
    isTakenUp(item) && [...item.leavers, ...item.recused].some((one) => one.staff.id === staff.id)
  const left = items.filter(isOutOf)
  const out = left.flatMap(({ section }) => section ?? [])
  const last = Math.max(0, ...items.map(({ section }) => section ?? 0))
  if (stays.length === 0) return [last < 2 ? String(last) : `1–${last}`, ...exceptions(out)].join(', ')

  const times = itemTimes(meeting, items)
  const there = new Set(stays.flatMap((stay) => sectionsDuring(stay, times)))
  const missed = stays.flatMap((stay) => meantBy(stay, times, last)).filter((section) => !there.has(section))
  const told = stays.map((stay) => staySentence(stay, times))
  return [...told, ...exceptions([...new Set([...missed, ...out])])].join('; ')
}

/** The §§ that the words of a stay mean, when items were taken up out of their order: all between its first and its last. */
function meantBy(stay: Stay, times: readonly ItemTime[], last: number): number[] {
  const during = sectionsDuring(stay, times)
  const from = stay.arrivedAt === null ? 1 : (during[0] ?? Infinity)
  const to = stay.leftAt === null ? last : (during.at(-1) ?? 0)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

/** `ej § 4`, `ej §§ 4, 7–9`; nothing when there is none. */
function exceptions(sections: readonly number[]): string[] {
  if (sections.length === 0) return []
  return [`ej\u00a0${sections.length === 1 ? '§' : '§§'}\u00a0${spans(sections.toSorted((a, b) => a - b))}`]
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
