import type { Instant, IsoDate } from '@shared/calendar/date'
import type { HandoverCode } from '@shared/handover/code'
import { collect } from '@shared/handover/collect'
import { pack } from '@shared/handover/pack'
import type { TableRow } from '@shared/handover/parcel'
import type { Thing } from '@shared/handover/thing'
import { rowsOf } from '@shared/record/state'
import { tableNames } from '@shared/record/tables'
import { writeFile } from '../file/write-file'
import type { Records } from '../records'
import { readVersions } from './versions-here'

export interface HandoverOrder {
  readonly thing: Thing
  readonly withNames: boolean
  readonly isExample: boolean
  readonly code: HandoverCode
  /** Of the program. */
  readonly version: string
  readonly today: IsoDate
  readonly madeAt: Instant
}

/** A sealed file with what goes along with a thing; undefined when the thing is not there. */
export async function writeHandover(
  records: Records,
  { thing, withNames, isExample, code, version, today, madeAt }: HandoverOrder,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; rows: readonly TableRow[] } | undefined> {
  const state = records.state.get()
  const collected = collect(state, thing, { today, withNames })
  if (!collected) return undefined
  const ids = new Set([...collected.rows.map(({ row }) => row.id), ...collected.deleted.map(({ id }) => id)])
  const { rows, versions } = pack(state, collected, await readVersions(records, ids))
  const { databaseId, commits } = records.progress
  const file = writeFile(
    {
      header: {
        kind: 'handover',
        madeAt,
        version,
        databaseId,
        commits,
        organisation: rowsOf(state, 'organisation')[0]?.name ?? '',
        about: { thing, hasNames: withNames, isExample },
        counts: Object.fromEntries(
          tableNames.map((table) => [table, rows.filter((sent) => sent.table === table).length]),
        ),
      },
      rows,
      versions,
    },
    { passphrase: code },
  )
  return { bytes: new Uint8Array(await new Response(file).arrayBuffer()), rows: collected.rows }
}
