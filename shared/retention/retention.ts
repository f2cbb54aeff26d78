import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'
import { KeptBecause, RetentionKind } from './kind'

/** Years or days; null for what is kept for good (bevaras). */
const Period = z.number().int().positive().nullable()

/** How long each kind is kept. There is one row, and none until somebody has changed what is usual. */
export const RetentionRules = row({
  cases: Period,
  referrals: Period,
  attendance: Period,
  places: Period,
  sips: Period,
  consents: Period,
  persons: Period,
  minutes: Period,
  deleted: Period,
  drafts: Period,
  /** Whether the län keeps whoever is born on a 5th, 15th or 25th (socialtjänstlagen 2025:400, 13 kap.). */
  keepsBornDays: z.boolean(),
})
export type RetentionRules = z.infer<typeof RetentionRules>

/** Something that somebody has gone through: kept for a reason, or asked about the day of birth. */
export const RetentionKeep = row({
  kind: RetentionKind,
  /** The row that the thing is told from; of what is deleted, its table. */
  thingId: z.string(),
  because: KeptBecause,
  /** In somebody's own words; empty where the day of birth says it. */
  reason: z.string(),
  on: IsoDate,
})
export type RetentionKeep = z.infer<typeof RetentionKeep>

/** What was purged of one kind: so many, that ended from one day to another, by which rule. */
export const PurgedKind = z.strictObject({
  kind: RetentionKind,
  /** Null where something went although its kind is kept for good: a person alone. */
  period: Period,
  count: z.number().int().positive(),
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
})
export type PurgedKind = z.infer<typeof PurgedKind>

/** A gallring that was done: counts and rules, never names or codes. What it took is gone; that it took it stays. */
export const RetentionRun = row({
  on: IsoDate,
  userId: Id.nullable(),
  kinds: z.array(PurgedKind),
  /** Rows by table, as the register calls them. */
  rows: z.array(z.strictObject({ table: z.string(), count: z.number().int().positive() })),
  kept: z.array(z.strictObject({ kind: RetentionKind, count: z.number().int().positive(), reason: z.string() })),
})
export type RetentionRun = z.infer<typeof RetentionRun>
