import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { SentVersion } from '@shared/handover/parcel'
import type { LogEntry } from '@shared/log/log-entry'
import type { Line, RowChange } from '@shared/record/history'
import { readRow, shapeFaults, type RowsByTable } from '@shared/record/read'
import { tableNames, type Rows, type TableName } from '@shared/record/tables'
import { contentVersion, lift } from '../content'
import type { OldRow } from '../content/step'
import {
  FileHeader,
  FileLine,
  headerAge,
  limits,
  type FileDocument,
  type FileDraft,
  type FileHistoryLine,
  type FileKind,
  type ReadFile,
} from '@shared/file/file-format'
import { Refused, refusal, type FileRefusal } from '@shared/file/file-refusal'
import { linesOf } from './file-lines'
import { openSealed, type FileOpening } from './open-sealed'
import { createBreath, partsOf, streamOf } from './streams'

/** Who takes what is read, as it is read: it may be used only when the whole file has been found right. */
export interface FileTaker {
  readonly row?: <T extends TableName>(table: T, row: Rows[T]) => void
  readonly version?: (version: SentVersion) => void
  readonly history?: (line: FileHistoryLine) => void
  readonly log?: (entry: LogEntry) => void
  readonly draft?: (draft: FileDraft) => void
  readonly document?: (document: FileDocument) => void
}

/**
 * Opens a file and reads it to its end, strictly. One fault and nothing is read. Rejects only when its source does, as a
 * shell that does not answer.
 */
export async function readFile(
  source: Blob | ReadableStream<Uint8Array>,
  opening: FileOpening,
  kind: FileKind,
): Promise<ReadFile | FileRefusal> {
  const rows = Object.fromEntries(tableNames.map((table) => [table, [] as unknown[]])) as Record<TableName, unknown[]>
  const versions: SentVersion[] = []
  const history: FileHistoryLine[] = []
  const log: LogEntry[] = []
  const drafts: FileDraft[] = []
  const documents: FileDocument[] = []
  const header = await checkFile(source, opening, kind, {
    row: (table, row) => rows[table].push(row),
    version: (version) => versions.push(version),
    history: (line) => history.push(line),
    log: (entry) => log.push(entry),
    draft: (draft) => drafts.push(draft),
    document: (document) => documents.push(document),
  })
  if ('reason' in header) return header
  return { header, rows: rows as unknown as RowsByTable, versions, history, log, drafts, documents }
}

/** As `readFile`, holding nothing: whether a file is right, and its header. */
export async function checkFile(
  source: Blob | ReadableStream<Uint8Array>,
  opening: FileOpening,
  kind: FileKind,
  taker: FileTaker = {},
): Promise<FileHeader | FileRefusal> {
  if (source instanceof Blob && source.size > limits.file) return refusal('tooLarge')
  try {
    const sealed = source instanceof Blob ? source.stream() : source
    return await checkLines(linesOf(unpacked(openSealed(sealed, opening))), kind, taker)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

async function* unpacked(bytes: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let fault: Error | undefined
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes
    } catch (error) {
      if (error instanceof Error) fault = error
      throw error
    }
  }
  try {
    yield* partsOf(streamOf(watched()).pipeThrough(new DecompressionStream('gzip')))
  } catch {
    // The unpacking tells its own story of a fault that was met before it.
    throw fault ?? new Refused(refusal('damaged'))
  }
}

async function checkLines(lines: AsyncGenerator<Uint8Array>, kind: FileKind, taker: FileTaker): Promise<FileHeader> {
  const breathe = createBreath()
  const hash = sha256.create()
  const counts = new Map<TableName, number>()
  const seen = new Set<string>()
  let header: FileHeader | undefined
  let read = 0
  let isEnded = false

  function once(place: string): void {
    if (seen.has(place)) refuse('damaged')
    seen.add(place)
  }

  function take(line: Exclude<FileLine, { is: 'end' }>): void {
    switch (line.is) {
      case 'row': {
        const row = presentRow(line.table, line.row, line.cv)
        once(`${line.table}|${row.id}`)
        counts.set(line.table, (counts.get(line.table) ?? 0) + 1)
        taker.row?.(line.table, row)
        return
      }
      case 'history': {
        const { rows, ...marks } = line.line
        once(`history|${marks.id}`)
        once(`commit|${marks.commit}`)
        taker.history?.({
          ...(marks as Omit<Line, 'rows'> & Pick<FileHistoryLine, 'id'>),
          rows: rows.map(presentChange),
        })
        return
      }
      case 'version':
        once(`version|${line.version.id}`)
        taker.version?.(line.version)
        return
      case 'log':
        once(`log|${line.entry.id}`)
        taker.log?.(line.entry)
        return
      case 'draft':
        once(`draft|${line.draft.key}`)
        taker.draft?.(line.draft)
        return
      case 'document':
        once(`document|${line.document.id}`)
        taker.document?.(line.document)
    }
  }

  for await (const bytes of lines) {
    if (isEnded) refuse('damaged')
    if (header === undefined) {
      header = readHeader(bytes, kind)
    } else {
      const line = readLine(bytes)
      if (line.is === 'end') {
        if (line.lines !== read || line.sha256 !== bytesToHex(hash.clone().digest())) refuse('damaged')
        isEnded = true
        continue
      }
      take(line)
    }
    hash.update(bytes)
    read += 1
    await breathe()
  }
  if (!header) return refuse('foreign')
  if (!isEnded) return refuse('truncated')
  const promised = header.counts
  if (tableNames.some((table) => (promised[table] ?? 0) !== (counts.get(table) ?? 0))) refuse('damaged')
  return header
}

function refuse(kind: FileRefusal['kind'], reason?: string): never {
  throw new Refused(refusal(kind, reason))
}

const otherKind: Record<FileKind, string> = {
  backup:
    'Filen är något som har lämnats över från en annan dator, ingen säkerhetskopia. Ingenting är ändrat. Ta emot den under Lämna över, eller välj en annan fil.',
  handover:
    'Filen är en säkerhetskopia, inget som har lämnats över. Ingenting är ändrat. Hämta den under Säkerhetskopior, eller välj en annan fil.',
}

function readHeader(bytes: Uint8Array, kind: FileKind): FileHeader {
  const json = parsed(bytes)
  const age = headerAge(json)
  if (age !== 'known') return refuse(age)
  const header = FileHeader.safeParse(json)
  if (!header.success) return refuse('damaged')
  return header.data.kind === kind ? header.data : refuse('foreign', otherKind[kind])
}

function readLine(bytes: Uint8Array): FileLine {
  const line = FileLine.safeParse(parsed(bytes))
  return line.success ? line.data : refuse('damaged')
}

/** One line of JSON that is safe to walk through. */
function parsed(bytes: Uint8Array): unknown {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    if (shapeFaults(json).length === 0) return json
  } catch {
    // Refused below, as all that is no line of ours.
  }
  return undefined
}

/** A row as this program knows it, whichever version it was written by. */
function presentRow<T extends TableName>(table: T, row: OldRow, cv: number): Rows[T] {
  if (cv > contentVersion(table)) return refuse('newer')
  const reading = readRow(table, liftedOrRefused(table, row, cv), table)
  return reading.ok ? reading.row : refuse('damaged')
}

/** A step may stumble over a row that was never what it says that it is. */
function liftedOrRefused(table: TableName, row: OldRow, cv: number): OldRow {
  try {
    return lift(table, row, cv)
  } catch {
    return refuse('damaged')
  }
}

type WrittenChange = Extract<FileLine, { is: 'history' }>['line']['rows'][number]

function presentChange({ table, cv, before, after, ...rest }: WrittenChange): RowChange {
  const change = {
    ...rest,
    table,
    before: before && presentRow(table, before, cv),
    after: presentRow(table, after, cv),
  }
  return change as RowChange
}
