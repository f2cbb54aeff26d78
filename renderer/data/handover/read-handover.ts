import { refusal, type FileRefusal } from '@shared/file/file-refusal'
import type { ReadFile } from '@shared/file/file-format'
import type { HandoverCode } from '@shared/handover/code'
import type { VersionsHere } from '@shared/handover/compare'
import type { Parcel, TableRow } from '@shared/handover/parcel'
import { presentStamp } from '@shared/handover/versions'
import { sameStamp, stampOf } from '@shared/record/stamp'
import { rowsOf } from '@shared/record/state'
import { tableNames, type TableName } from '@shared/record/tables'
import { readFile } from '../file/read-file'
import type { Records } from '../records'
import { readVersions } from './versions-here'

/** A file from a colleague that was read to its end and found right. Nothing is changed yet. */
export interface ReadHandover {
  readonly parcel: Parcel
  readonly versionsHere: VersionsHere
  /** It was made in this very profile. */
  readonly isOwn: boolean
  /** The name of the organisation here, when it is another than the file's. */
  readonly otherThan: string | null
}

const wrongCode =
  'Koden öppnar inte filen. Inget är ändrat. Be din kollega läsa koden en gång till, eller se efter att det är rätt fil.'
const exampleHere =
  'Filen innehåller riktiga uppgifter, och du har exemplet öppet. Ingenting är ändrat. Lämna exemplet under Inställningar och ta emot filen där.'
const exampleThere =
  'Filen innehåller exempeldata, som inte får blandas med riktiga uppgifter. Ingenting är ändrat. Öppna exemplet om du vill prova.'

/** Opens a file by its code and reads all of it, strictly. */
export async function readHandover(
  records: Records,
  file: Blob,
  code: HandoverCode,
  isExample: boolean,
): Promise<ReadHandover | FileRefusal> {
  const read = await readFile(file, { passphrase: code }, 'handover')
  if ('reason' in read) return read.kind === 'wrongKey' ? refusal('wrongKey', wrongCode) : read
  const parcel = parcelOf(read)
  if (!parcel) return refusal('damaged')
  if (parcel.isExample !== isExample) return refusal('foreign', isExample ? exampleHere : exampleThere)
  const here = rowsOf(records.state.get(), 'organisation')[0]?.name ?? ''
  return {
    parcel,
    versionsHere: await readVersions(records, new Set(parcel.versions.map(({ id }) => id))),
    isOwn: read.header.databaseId === records.progress.databaseId,
    otherThan: here !== '' && parcel.organisation !== '' && here !== parcel.organisation ? here : null,
  }
}

/** What is each profile's own, and never in a file that Rådrum made. */
const staysAtHome: ReadonlySet<TableName> = new Set<TableName>(['organisation', 'closedDays', 'users', 'logChecks'])

/** What the file holds; undefined when its parts do not belong together. */
function parcelOf({ header, rows, versions }: ReadFile): Parcel | undefined {
  const { about, madeAt, organisation } = header
  const all = tableNames.flatMap((table) => rows[table].map((row) => ({ table, row }) as TableRow))
  const byId = new Map(versions.map((version) => [version.id, version]))
  const isWhole = all.every(({ table, row }) => {
    const version = byId.get(row.id)
    return version?.table === table && !version.isDeleted && sameStamp(presentStamp(version), stampOf(row))
  })
  const live = versions.filter(({ isDeleted }) => !isDeleted).length
  const hasThing = about && all.some(({ table, row }) => table === about.thing.table && row.id === about.thing.id)
  if (!hasThing || !isWhole || live !== all.length) return undefined
  if (versions.some(({ table }) => staysAtHome.has(table)) || all.some(({ row }) => row.deletedAt !== null))
    return undefined
  return { ...about, madeAt, organisation, rows: all, versions }
}
