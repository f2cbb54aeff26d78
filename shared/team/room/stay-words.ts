import { formatClockDigits } from '../../calendar/format'
import type { Stay } from '../meeting'
import { wasThere } from './stays'
import type { ItemTime } from './item-times'

/** The §§ that somebody was there for during one stay, in the agenda's order. */
export function sectionsDuring(stay: Stay, times: readonly ItemTime[]): number[] {
  return times
    .filter((time) => wasThere([stay], time))
    .flatMap(({ item }) => item.section ?? [])
    .sort((a, b) => a - b)
}

/** A stay and which §§ it touches: `kom 09.25, fr.o.m. § 4; gick 10.40, t.o.m. § 7`. */
export function staySentence(stay: Stay, times: readonly ItemTime[]): string {
  const sections = sectionsDuring(stay, times)
  const [first, last] = [sections[0], sections.at(-1)]
  const moved = (word: string, clock: Stay['arrivedAt'], limit: string, section: number | undefined) =>
    clock === null
      ? []
      : [`${word} ${formatClockDigits(clock)}${section === undefined ? '' : `, ${limit} §\u00a0${section}`}`]
  return [...moved('kom', stay.arrivedAt, 'fr.o.m.', first), ...moved('gick', stay.leftAt, 't.o.m.', last)].join('; ')
}
