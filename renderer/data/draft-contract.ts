import type { Instant } from '@shared/calendar/date'
import type { Sealed } from './sealed'

/** One field's or form's typing on disk: overwritten at each stroke that rests, gone when it is saved. */
export interface StoredDraft extends Sealed {
  readonly key: string
  readonly at: Instant
}

/** Which typing a write saves: what is typed after it was asked for stays a draft. */
export type DraftMark = ReadonlyMap<string, number>

/** What has been typed and not saved, by draft key. */
export interface Drafts {
  /** What was last typed under the key, or found at start; undefined when there is nothing. */
  readonly read: (key: string) => unknown
  /** When the disk last had all that was typed under the key; null before that. */
  readonly keptAt: (key: string) => Instant | null
  /** Keeps a JSON value: on disk when the typing rests for 150 ms, at the latest 600 ms after it began. */
  readonly keep: (key: string, value: unknown) => void
  readonly drop: (key: string) => void
  /** Drops every draft that the question is true of. */
  readonly dropWhere: (holds: (key: string, value: unknown) => boolean) => void
  /** Writes at once what still waits. True when the disk has all that was typed. */
  readonly flush: () => Promise<boolean>
  /** Whether something has been typed that the disk does not have yet: the window should not go. */
  readonly isBehind: () => boolean
  /** All that is typed and not saved, whether the disk has it or not. */
  readonly all: () => readonly { readonly key: string; readonly value: unknown }[]
  /** Every field that is being typed in becomes a change, then as `flush`: for a window that hands over. */
  readonly settle: () => Promise<boolean>
  /** Calls the listener before the typing is settled. */
  readonly onSettle: (listener: () => Promise<void>) => () => void
  /** The database is closed: who comes to write from now on does so by other drafts. */
  readonly close: () => void
  /** Takes over what another window has typed and kept on the disk, beside what has been typed here. */
  readonly adopt: () => Promise<void>
  /** What another window has typed under the key, and what has not been shown here; undefined when there is nothing. */
  readonly other: (key: string) => unknown
  /** Changes places: the other window's typing becomes this one's, which is kept as the other. Gives it. */
  readonly takeOther: (key: string) => unknown
  readonly mark: (keys: readonly string[]) => DraftMark
  /** Drops what was marked, as far as nobody has typed on. */
  readonly dropMarked: (mark: DraftMark) => void
  /** The marked drafts whose row on the disk holds nothing newer: those that a write may remove. */
  readonly spent: (mark: DraftMark) => string[]
  /** A write has removed the marked drafts from the disk. */
  readonly saved: (mark: DraftMark, at: Instant) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Keeps nothing: the first form of all stands before there is a database. */
export const nowhere: Drafts = {
  read: () => undefined,
  keptAt: () => null,
  keep: () => undefined,
  drop: () => undefined,
  dropWhere: () => undefined,
  flush: () => Promise.resolve(true),
  isBehind: () => false,
  all: () => [],
  settle: () => Promise.resolve(true),
  onSettle: () => () => undefined,
  close: () => undefined,
  adopt: () => Promise.resolve(),
  other: () => undefined,
  takeOther: () => undefined,
  mark: () => new Map(),
  dropMarked: () => undefined,
  spent: () => [],
  saved: () => undefined,
  subscribe: () => () => undefined,
}
