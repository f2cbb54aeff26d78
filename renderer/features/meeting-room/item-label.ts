import type { NumberedItem } from '@shared/team/agenda'

/** `§ 5`, which stays on one line; nothing for a pause. */
export function sectionLabel({ section }: Pick<NumberedItem, 'section'>): string {
  return section === null ? '' : `§\u00A0${section}`
}

/** An item in a list: `§ 5 HAN-2027-014`, `§ 1 Öppnande och närvaro`, `Paus`. A case needs no more than its code. */
export function itemLabel(item: NumberedItem): string {
  return `${sectionLabel(item)} ${item.case?.code ?? item.title}`.trim()
}
