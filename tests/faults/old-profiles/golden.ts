import { isDeepStrictEqual } from 'node:util'
import { contentVersion, lift } from '@renderer/data/content'
import type { OldRow } from '@renderer/data/content/step'
import { tableNames, type TableName } from '@shared/record/tables'
import { without } from '@tests/world/content'
import { partialOf } from '../judge'
import type { Dump, SeenRow } from '../page/contract'
import type { FrozenProfile } from './frozen-profile'

/** What a frozen profile holds for its user, written down once and read by whoever changes a migration. */
export interface Golden {
  /** The content versions that its rows are written in. A later content step has old rows of its own to prove it. */
  readonly content: Readonly<Record<string, number>>
  readonly rows: Rows
  /** What undoing everything makes of some rows: null for one that is not there then. Without version stamps. */
  readonly undone: Readonly<Record<string, OldRow | null>>
  readonly drafts: Readonly<Record<string, unknown>>
}
type Rows = Readonly<Record<string, OldRow>>

/** The profile in this program: as it opened, with everything undone that may be, and with that done again. */
export interface Walk {
  readonly opened: Dump
  readonly undone: Dump
  readonly redone: Dump
}

const keyOf = ({ table, id }: SeenRow) => `${table} ${id}`
const allRows = ({ rows }: Pick<Dump, 'rows'>): Rows =>
  Object.fromEntries(rows.map((seen) => [keyOf(seen), seen.row as OldRow]))

/** The rows that are there for the user, without their version stamps. */
function shown(rows: Rows): Rows {
  const there = Object.entries(rows).filter(([, row]) => row.deletedAt === null)
  return Object.fromEntries(there.map(([key, row]) => [key, without(row, 'rev', 'updatedAt')]))
}

/** What this program makes of a frozen profile, as a golden. */
export function goldenOf({ opened, undone }: Walk): Golden {
  const [last, first] = [shown(allRows(opened)), shown(allRows(undone))]
  const keys = [...new Set([...Object.keys(last), ...Object.keys(first)])]
  const differing = keys.filter((key) => !isDeepStrictEqual(last[key], first[key]))
  return {
    content: Object.fromEntries(tableNames.map((table) => [table, contentVersion(table)])),
    rows: allRows(opened),
    undone: Object.fromEntries(differing.map((key) => [key, first[key] ?? null])),
    drafts: opened.drafts,
  }
}

/** Which rows of a profile, as it stands in memory, are not what its golden says. */
export function differingRows(golden: Golden, rows: readonly SeenRow[]): string[] {
  return differing('opened', lifted(golden, golden.rows), allRows({ rows }))
}

/** What differs between a frozen profile in this program and what its golden says of it; its history must lead to its rows. */
export function differences(golden: Golden, frozen: FrozenProfile, { opened, undone, redone }: Walk): string[] {
  const rows = lifted(golden, golden.rows)
  const last = shown(rows)
  const first = { ...last, ...lifted(golden, golden.undone) }
  const entries = new Set(opened.log.map(({ id }) => id as string))
  const lost = (frozen.stores.log ?? []).filter((entry) => !entries.has((entry as { id: string }).id))
  return [
    ...differing('opened', rows, allRows(opened)),
    ...differing('undone', withoutNulls(first), shown(allRows(undone))),
    ...differing('done again', last, shown(allRows(redone))),
    ...(isDeepStrictEqual(opened.drafts, golden.drafts) ? [] : ['what was being typed is another']),
    ...(lost.length > 0 ? [`${lost.length} entries of the log are gone`] : []),
    ...partialOf(opened),
  ]
}

/** By later content steps, if there have been any since. */
function lifted<Row extends OldRow | null>(
  { content }: Golden,
  rows: Readonly<Record<string, Row>>,
): Record<string, Row> {
  return Object.fromEntries(
    Object.entries(rows).map(([key, row]) => {
      const table = key.split(' ')[0] as TableName
      return [key, row && (lift(table, row, content[table]!) as Row)]
    }),
  )
}

function withoutNulls(rows: Readonly<Record<string, OldRow | null>>): Rows {
  return Object.fromEntries(Object.entries(rows).filter((entry): entry is [string, OldRow] => entry[1] !== null))
}

function differing(when: string, golden: Rows, seen: Rows): string[] {
  const keys = new Set([...Object.keys(golden), ...Object.keys(seen)])
  return [...keys]
    .filter((key) => !isDeepStrictEqual(golden[key], seen[key]))
    .map((key) => `${when}: ${key} is ${JSON.stringify(seen[key])}, not ${JSON.stringify(golden[key])}`)
}
