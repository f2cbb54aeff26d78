import { backupDays, backupFacts, type BackupName } from '@shared/host'

/** How long backups are kept, and how many. */
export const retention = {
  /** Of the day itself. */
  today: 3,
  /** Days back, one of each. */
  days: backupDays,
  /** The newest days with a backup stay however old they are: who comes back from a holiday has more than one. */
  neverFewerDays: 3,
} as const

/** A backup as retention sees it. */
export interface Lying {
  readonly name: BackupName
  readonly isWhole: boolean
}

/**
 * The backups to remove from a folder: the newest three of today stay, and the newest of each of the ten days before;
 * those made for an occasion stay ten days besides and are not counted. A damaged one is not counted either, and goes
 * when it is ten days old, so that it never pushes a whole one out.
 *
 * @param today Stockholm's date; a backup of a later date (a clock was wrong) counts as a day of its own
 */
export function toRemove(lying: readonly Lying[], today: string): BackupName[] {
  const isOld = (name: BackupName) => daysBetween(backupFacts(name).date, today) > retention.days
  const kept = new Set<BackupName>(lying.map(({ name }) => name).filter((name) => !isCounted(name) && !isOld(name)))

  const days = new Map<string, BackupName[]>()
  for (const { name, isWhole } of lying) {
    if (!isWhole) {
      if (!isOld(name)) kept.add(name)
    } else if (isCounted(name)) {
      const { date } = backupFacts(name)
      days.set(date, [...(days.get(date) ?? []), name])
    }
  }
  const newestDaysFirst = [...days].sort(([one], [other]) => (one < other ? 1 : -1))
  newestDaysFirst.forEach(([date, names], place) => {
    if (place >= retention.neverFewerDays && daysBetween(date, today) > retention.days) return
    const newestFirst = names.sort((one, other) => (timeOf(one) < timeOf(other) ? 1 : -1))
    for (const name of newestFirst.slice(0, date === today ? retention.today : 1)) kept.add(name)
  })
  return lying.map(({ name }) => name).filter((name) => !kept.has(name))
}

const isCounted = (name: BackupName) => backupFacts(name).occasion === null

/** When it was made, in a form that sorts. */
export function timeOf(name: BackupName): string {
  const { date, time } = backupFacts(name)
  return `${date} ${time}`
}

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000)
}

/** Stockholm's date at an instant, `2027-02-22`: backups carry that day in their names wherever the computer is. */
export function stockholmDate(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(now)
}
