/**
 * How far a database has come. The row stands in the table `meta`; what is kept outside the database to compare it with
 * is the canary (`canary.ts`).
 */
export interface Progress {
  readonly name: 'progress'
  /** Drawn when the database is made: another id is another database. */
  readonly databaseId: string
  /** How many changes have been written. */
  readonly commits: number
  /** Drawn when all is sealed under another data key: whoever holds the old one must let go. */
  readonly keyId?: string
}

/** Whether nothing was written between the one and the other. */
export function isSameProgress(one: Progress, other: Progress): boolean {
  return one.databaseId === other.databaseId && one.commits === other.commits && one.keyId === other.keyId
}

/** Another window has sealed all under another key since this one opened it. */
export class SealedAnew extends Error {}
