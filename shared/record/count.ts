const numerals = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
] as const

/** `1 plats`, `3 platser`: a count with its noun. */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** A small number as a sentence writes it, in the gender of its noun: `åtta`, `ett`; figures above twelve. */
export function numeral(count: number, neuter = false): string {
  if (count === 1 && neuter) return 'ett'
  return numerals[count] ?? String(count)
}

const swedish = new Intl.NumberFormat('sv-SE')

/** `4 815`, with a space that does not break. */
export function formatCount(count: number): string {
  return swedish.format(count).replaceAll('\u202F', '\u00A0')
}

/** `1 uppgift`, `4 815 uppgifter`: rows as users count them. */
export function countOfRows(count: number): string {
  return `${formatCount(count)}\u00A0${count === 1 ? 'uppgift' : 'uppgifter'}`
}

const wholePercent = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 0 })

/** `22 av 30 (73 %)`; without a share when there is nothing to have a share of. */
export function shareOf(count: number, of: number): string {
  const counted = `${formatCount(count)} av ${formatCount(of)}`
  return of === 0 ? counted : `${counted} (${wholePercent.format(count / of)})`
}
