/** How many copies of the database folder are kept of each kind. */
export const keptCopies = { well: 3, telling: 3 } as const

/** A copy of the database folder, made before a start. */
export interface DatabaseCopy {
  /** Sorts by time. */
  readonly name: string
  readonly bytes: number
  /**
   * What the app then said: it opened the data and found it as far along as it had been, or less far along, or nothing
   * (it was closed before it was unlocked, or found nothing that it could open).
   */
  readonly found: 'well' | 'less' | 'unknown'
}

/**
 * The copies to remove. The newest three that opened well stay whatever comes after them, and so does the newest of all,
 * this start's. Of the others the newest three stay that may tell what happened: Chromium replaces a damaged database by
 * an empty one at the first look, so the copy before it shrank is all that is left of the files. They go after a month:
 * they hold persons who may have been removed since.
 *
 * @param monthAgo a name as one made a month ago would have
 */
export function copiesToRemove(copies: readonly DatabaseCopy[], monthAgo: string): string[] {
  const byTime = [...copies].sort((one, other) => (one.name < other.name ? -1 : 1))
  const isTelling = ({ name, found, bytes }: DatabaseCopy, place: number) => {
    if (name < monthAgo) return false
    const [before, after] = [byTime[place - 1], byTime[place + 1]]
    const isFirst = before === undefined || before.found === 'well'
    const shrank = after !== undefined && after.bytes < bytes / 2
    return found === 'less' || (found === 'unknown' && (isFirst || shrank))
  }
  const well = byTime.filter(({ found }) => found === 'well').slice(-keptCopies.well)
  const telling = byTime.filter(isTelling).slice(-keptCopies.telling)
  const kept = new Set([...well, ...telling, ...byTime.slice(-1)])
  return byTime.filter((copy) => !kept.has(copy)).map(({ name }) => name)
}
