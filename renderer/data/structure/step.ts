import type { Transaction } from 'dexie'

/**
 * One change of tables and indexes. Released steps are never edited: the next change is a new file.
 * An upgrade works on what stands in clear only, for the sealed part cannot be opened inside a transaction.
 */
export interface StructureStep {
  /** Consecutive from 1. */
  readonly version: number
  readonly reason: string
  /** Dexie's schema of the tables that this step adds or changes; null removes one. */
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
