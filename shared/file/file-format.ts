import * as z from 'zod'
import { Instant } from '../calendar/date'
import type { DocumentModel } from '../documents/model'
import { SentVersion } from '../handover/parcel'
import { Thing } from '../handover/thing'
import { LogEntry } from '../log/log-entry'
import type { Line } from '../record/history'
import { Id } from '../record/id'
import type { RowsByTable } from '../record/read'
import { Stamp } from '../record/stamp'
import { tableNames, type Rows, type TableName } from '../record/tables'

/**
 * The one format of what leaves a database: age( gzip( lines of JSON ) ). `resources/handbok/sakerhetskopians-format.md`
 * describes it for whoever has to read a file without Rådrum; what is changed here is changed there.
 */
export const formatVersion = 1

/** What a reader takes in, in bytes: more is not from Rådrum, or made to harm. */
export const limits = { file: 200 * 1024 ** 2, unpacked: 1024 ** 3, line: 8 * 1024 ** 2 } as const

const Table = z.enum(tableNames)
const Count = z.number().int().nonnegative()
const Version = z.number().int().positive()

/** The first line. */
export const FileHeader = z.strictObject({
  format: z.literal('radrum'),
  formatVersion: z.literal(formatVersion),
  kind: z.enum(['backup', 'handover']),
  madeAt: Instant,
  /** Of the program that wrote it. */
  version: z.string(),
  databaseId: z.uuid(),
  commits: Count,
  organisation: z.string(),
  /** The organisation's public key, if it had one: a profile that is made of the file gets a slot for it again. */
  organisationKey: z
    .string()
    .regex(/^age1[0-9a-z]{58}$/)
    .nullable()
    .optional(),
  /** What is handed over, whether names go along, and whether it is example data, which never mixes with real. */
  about: z.strictObject({ thing: Thing, hasNames: z.boolean(), isExample: z.boolean() }).optional(),
  /** Rows of each table. One that is not named has none: the file may be older than the table. */
  counts: z.partialRecord(Table, Count),
})
export type FileHeader = z.infer<typeof FileHeader>
export type FileKind = FileHeader['kind']

/** What the first line of any version says of itself. */
const AnyHeader = z.object({
  format: z.literal('radrum'),
  formatVersion: Version,
  counts: z.record(z.string(), z.unknown()).optional(),
})

/** Whether a first line is ours at all, and then whether a later Rådrum than this one wrote it. */
export function headerAge(json: unknown): 'foreign' | 'newer' | 'known' {
  const any = AnyHeader.safeParse(json)
  if (!any.success) return 'foreign'
  const hasNewTable = Object.keys(any.data.counts ?? {}).some((table) => !Table.safeParse(table).success)
  return any.data.formatVersion > formatVersion || hasNewTable ? 'newer' : 'known'
}

/** A line of the history, with the identity that it has on the disk. */
export interface FileHistoryLine extends Line {
  readonly id: Id
}

const AnyRow = z.record(z.string(), z.unknown())

/** What was typed and not saved when the file was made: an emergency copy has it. */
export const FileDraft = z.strictObject({ key: z.string().max(300), value: z.json() })
export type FileDraft = z.infer<typeof FileDraft>

/** As much of a model as whoever shows it cannot do without. */
const ReadableModel = z.looseObject({ title: z.string(), facts: z.array(z.json()), blocks: z.array(z.json()) })

/** A document's file, and what it says: read by whoever shows it. Base64, for a line is text. */
export const FileDocument = z.strictObject({
  id: Id,
  model: z.custom<DocumentModel>((value) => ReadableModel.safeParse(value).success),
  bytes: z.base64(),
})
export type FileDocument = z.infer<typeof FileDocument>

/** What stands on a line after the first one. Rows are checked by their own schemas, after their lift. */
export const FileLine = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('row'), table: Table, cv: Version, row: AnyRow }),
  z.strictObject({
    is: z.literal('history'),
    line: z.strictObject({
      id: Id,
      commit: z.number().int().positive(),
      at: Instant,
      takesBack: z.strictObject({ commit: Count, act: z.enum(['undo', 'redo']) }).optional(),
      barrier: z.enum(['purge', 'export', 'finishedDocument']).optional(),
      name: z.string(),
      rows: z.array(
        z.strictObject({
          table: Table,
          cv: Version,
          before: AnyRow.nullable(),
          after: AnyRow,
          builtOn: z.array(Stamp).optional(),
        }),
      ),
    }),
  }),
  /** Where a row of a hand-over comes from, or that it was deleted. */
  z.strictObject({ is: z.literal('version'), version: SentVersion }),
  z.strictObject({ is: z.literal('log'), entry: LogEntry }),
  z.strictObject({ is: z.literal('draft'), draft: FileDraft }),
  z.strictObject({ is: z.literal('document'), document: FileDocument }),
  z.strictObject({ is: z.literal('end'), lines: Count, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
])
export type FileLine = z.infer<typeof FileLine>

/** A row with its table. */
export type FileRow = { readonly [T in TableName]: { readonly table: T; readonly row: Rows[T] } }[TableName]

/** What a file holds, given bit by bit: nothing of it needs to be in memory at once. */
export interface FileContent {
  readonly header: Omit<FileHeader, 'format' | 'formatVersion'>
  readonly rows: Iterable<FileRow>
  readonly versions?: Iterable<SentVersion>
  readonly history?: AsyncIterable<FileHistoryLine>
  readonly log?: AsyncIterable<LogEntry>
  readonly drafts?: Iterable<FileDraft>
  readonly documents?: AsyncIterable<FileDocument>
}

/** A file that was read to its end and found right. A table without rows in it is there, and empty. */
export interface ReadFile {
  readonly header: FileHeader
  readonly rows: RowsByTable
  readonly versions: readonly SentVersion[]
  readonly history: readonly FileHistoryLine[]
  readonly log: readonly LogEntry[]
  readonly drafts: readonly FileDraft[]
  readonly documents: readonly FileDocument[]
}
