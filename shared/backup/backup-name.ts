import * as z from 'zod'

/** What a backup was made for, when it was not the clock that asked: it stands in the name. */
export const backupOccasions = {
  restore: 'fore-hamtning',
  migration: 'fore-uppdatering',
  import: 'fore-inlasning',
} as const
export type BackupOccasion = keyof typeof backupOccasions

const pattern = new RegExp(
  `^radrum-(\\d{4}-\\d{2}-\\d{2})-(\\d{2})(\\d{2})(\\d{2})(?:-(${Object.values(backupOccasions).join('|')}))?-(\\d{1,8})-([0-9a-f]{16})\\.age$`,
)

/**
 * A backup's file name. It tells what may be told without a key: when it was made (Stockholm's wall clock), for what, how
 * many rows it holds, and the first half of its SHA-256, by which a damaged copy is known before anybody opens it.
 */
export const BackupName = z.string().regex(pattern).brand('BackupName')
export type BackupName = z.infer<typeof BackupName>

/** What stands in a backup's name. */
export interface BackupFacts {
  /** The day, in Stockholm. */
  readonly date: string
  /** `08:12:05`, in Stockholm. */
  readonly time: string
  readonly occasion: BackupOccasion | null
  readonly rows: number
  /** The first 16 hex signs of the file's SHA-256. */
  readonly hash: string
}

/** The name of a backup with these facts. */
export function backupName({ date, time, occasion, rows, hash }: BackupFacts): BackupName {
  const purpose = occasion === null ? '' : `-${backupOccasions[occasion]}`
  return BackupName.parse(`radrum-${date}-${time.replaceAll(':', '')}${purpose}-${rows}-${hash}.age`)
}

/** What a backup's name says. */
export function backupFacts(name: BackupName): BackupFacts {
  const [, date = '', hours = '', minutes = '', seconds = '', purpose, rows = '', hash = ''] = pattern.exec(name) ?? []
  const occasion = (Object.keys(backupOccasions) as BackupOccasion[]).find((one) => backupOccasions[one] === purpose)
  return { date, time: `${hours}:${minutes}:${seconds}`, occasion: occasion ?? null, rows: Number(rows), hash }
}

/** Days back that a backup of each is kept: after that none holds what was purged, as long as new ones are made. */
export const backupDays = 10
