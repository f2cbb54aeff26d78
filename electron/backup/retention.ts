import { backupDays, backupFacts, type BackupName } from '@shared/host'

/** How long backups are kept, and how many. */
export const retention = {
  /** Quarters of an hour of the day itself, one of each: what is made at every pause does not push out the hour before. */
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
 * The backups to remove from a folder: three of today stay, the newest of each of its last three quarters of an hour with
 * a backup, and the newest of each of the ten days before;
 * those made for an occasion stay ten days besides and are not counted. A damaged one is not counted either, and goes
 * when it is ten days old, so that it never pushes a whole one out.
 *
 * A day on which data were lost counts as two: what was made before stays beside what is made of what was left.
 *
 * @param today Stockholm's date; a backup of a later date (a clock was wrong) counts as a day of its own
 * @param losses when data were lost and gone on without, as `stockholmMoment` has it
 */
export function toRemove(lying: readonly Lying[], today: string, losses: readonly string[] = []): BackupName[] {
  const isOld = (name: BackupName) => daysBetween(backupFacts(name).date, today) > retention.days
  const kept = new Set<BackupName>(lying.map(({ name }) => name).filter((name) => !isCounted(name) && !isOld(name)))

  const days = new Map<string, { date: string; names: BackupName[] }>()
  for (const { name, isWhole } of lying) {
    if (!isWhole) {
      if (!isOld(name)) kept.add(name)
    } else if (isCounted(name)) {
      const { date } = backupFacts(name)
      const lossesBefore = losses.filter((loss) => loss < timeOf(name)).length
      const day = `${date} ${lossesBefore}`
      days.set(day, { date, names: [...(days.get(day)?.names ?? []), name] })
    }
  }
  const newestDaysFirst = [...days.values()]
    .map(({ date, names }) => ({ date, names: names.sort(newestFirst) }))
    .sort((one, other) => newestFirst(one.names[0]!, other.names[0]!))
  newestDaysFirst.forEach(({ date, names }, place) => {
    if (place >= retention.neverFewerDays && daysBetween(date, today) > retention.days) return
    for (const name of date === today ? newestOfQuarters(names) : names.slice(0, 1)) kept.add(name)
  })
  return lying.map(({ name }) => name).filter((name) => !kept.has(name))
}

/** @param names newest first */
function newestOfQuarters(names: readonly BackupName[]): BackupName[] {
  return names
    .filter((name, place) => place === 0 || quarterOf(name) !== quarterOf(names[place - 1]!))
    .slice(0, retention.today)
}

function quarterOf(name: BackupName): string {
  const [hour, minutes] = backupFacts(name).time.split(':')
  return `${hour} ${Math.floor(Number(minutes) / 15)}`
}

const isCounted = (name: BackupName) => backupFacts(name).occasion === null

const newestFirst = (one: BackupName, other: BackupName) => (timeOf(one) < timeOf(other) ? 1 : -1)

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

/** An instant as backups carry it in their names, `2027-02-22 08:12:05`: Stockholm's wall clock. */
export function stockholmMoment(instant: Date): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'medium' }).format(instant)
  return `${stockholmDate(instant)} ${clock}`
}
