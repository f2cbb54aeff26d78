import type { Instant, IsoDate } from '../calendar/date'
import type { KeptFile } from '../documents/kept/kept-document'
import type { Barrier, TakesBack } from './history'
import type { Id, NewId } from './id'
import { newRow } from './row'
import type { Stamp } from './stamp'
import type { State } from './state'
import type { Rows, TableName } from './tables'

/** A row to be saved, new or changed. Deleting is a put of the row with its `deletedAt` set. */
export type Put = {
  [T in TableName]: { readonly table: T; readonly row: Rows[T]; readonly received?: Received }
}[TableName]

/**
 * What a row that came from another profile brings along. The row itself still carries the `rev` that it has here (0 for
 * one that is new), so that the writer's check loses no update; only then does it get this stamp. Profiles know each
 * other's versions by their stamps, and so a version that is taken as it is must not get another.
 */
export interface Received {
  /** The stamp to be saved under: the sender's, or null for one of the writer's own. */
  readonly stamp: Stamp | null
  /** The versions elsewhere that this one knows of: it comes after them all. */
  readonly builtOn: readonly Stamp[]
}

/**
 * What a verb wants done: all of it or nothing.
 * `name` is what undo and the history call it, in Swedish and in past tense ("flyttade tillfälle 4"), without codes or names.
 */
export interface Change {
  readonly name: string
  readonly puts: readonly Put[]
  /** The line of the history that an undo or a redo takes back. Only `undo.ts` fills it in. */
  readonly takesBack?: TakesBack
  /** The change cannot be undone, and nothing before it can. It may be without puts: an export changes no row. */
  readonly barrier?: Barrier
  /** What the change also removes for good. It is a barrier. */
  readonly purge?: Purge
  /** The files of documents that it makes, kept in the same transaction. It is a barrier: no undo takes a file away. */
  readonly files?: readonly KeptFile[]
}

/**
 * What goes for good, beside the present rows that a change puts: from every version of a row that the history holds, in
 * the same transaction, and from what is typed and not saved.
 */
export interface Purge {
  readonly rows: readonly Purged[]
  /** Rows of which nothing is left: they leave every line of the history altogether. The change puts what stands for them. */
  readonly gone?: readonly { readonly table: TableName; readonly id: Id }[]
  /** Whether typed values may hold what goes. Typing that is kept under a key with a row's id goes in any case. */
  readonly isInDraft: (values: unknown) => boolean
  /** Typing that was last kept before this moment goes too, whatever it is about. */
  readonly draftsBefore?: Instant
  /** Documents whose kept files go. */
  readonly documentIds?: readonly Id[]
}

/** The fields of one row that are emptied, each with what takes its place. */
export type Purged = {
  [T in TableName]: { readonly table: T; readonly id: Id; readonly emptied: Partial<Rows[T]> }
}[TableName]

/** A fault in what the user asked for, as a sentence that stands where it happened. */
export interface Problem {
  /** The input's field, as a path in the form (`startDate`, `rader.2.kod`); absent when it concerns the whole. */
  readonly field?: string
  /** One Swedish sentence or two: what is wrong and what to do. */
  readonly message: string
  /** The likely right value, shown as a link that fills it in. */
  readonly suggestion?: { readonly label: string; readonly value: string }
}

/** A verb's answer: a change to write, or the named problems that stopped it. */
export type Outcome =
  { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly problems: readonly Problem[] }

/** What a verb may know of the world outside the state. */
export interface Circumstances {
  readonly today: IsoDate
  readonly now: Instant
  readonly newId: NewId
}

/** A user's verb: from the present state to a change. It is run again when a row has moved under it. */
export type Verb = (state: State, circumstances: Circumstances) => Outcome

/** The answer of a verb that did what was asked; without puts there was nothing to change. */
export function done(name: string, puts: readonly Put[]): Outcome {
  return { ok: true, change: { name, puts } }
}

/** A change that also removes for good. */
export function doneForGood(name: string, puts: readonly Put[], purge: Purge): Outcome {
  return { ok: true, change: { name, puts, purge, barrier: 'purge' } }
}

/** The answer of a verb that could not do what was asked. */
export function refused(...problems: readonly Problem[]): Outcome {
  return { ok: false, problems }
}

/** A put of one row; keeps table and row of the same kind. */
export function put<T extends TableName>(table: T, row: Rows[T]): Put {
  return { table, row } as unknown as Put
}

/** The fields of a table's rows that a verb fills in: all but the common ones. */
export type Fields<T extends TableName> = Omit<Rows[T], keyof ReturnType<typeof newRow>>

/** A put of a new row with the given fields. */
export function putNew<T extends TableName>(table: T, fields: Fields<T>, circumstances: Circumstances): Put {
  return put(table, { ...newRow(circumstances.newId(), circumstances.now), ...fields } as Rows[T])
}

/** A put of a row that is marked as deleted. */
export function putDeleted<T extends TableName>(table: T, row: Rows[T], { now }: Circumstances): Put {
  return put(table, { ...row, deletedAt: now })
}

/** A put of a row that is put away, or brought back when it was. */
export function putAwayOrBack<T extends TableName>(table: T, row: Rows[T], { now }: Circumstances): Put {
  return put(table, { ...row, putAwayAt: row.putAwayAt === null ? now : null })
}

/** Where a new row's id is needed by another row of the same change. */
export function putNewWithId<T extends TableName>(table: T, id: Id, fields: Fields<T>, { now }: Circumstances): Put {
  return put(table, { ...newRow(id, now), ...fields } as Rows[T])
}
