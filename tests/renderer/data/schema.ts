import { contentVersion } from '@renderer/data/content'
import { structureSteps, structureVersion } from '@renderer/data/structure'
import { tableNames, tables } from '@shared/record/tables'
import * as z from 'zod'

/** What lies on users' disks under which numbers. */
export interface SchemaSnapshot {
  /** False until the first release: nobody has data yet, and the numbers may stand while the schema moves. */
  released: boolean
  structure: { version: number; stores: Record<string, string> }
  content: Record<string, { version: number; clear: readonly string[]; fields: Record<string, string> }>
}

/** Where the snapshot is kept, from the repository's root. */
export const snapshotPath = 'renderer/data/schema-snapshot.json'

/** The schema as the program has it now. */
export function presentSchema(released: boolean): SchemaSnapshot {
  const stores = Object.assign({}, ...structureSteps.map((step) => step.stores)) as Record<string, string>
  const content = tableNames.map((table) => {
    const { properties = {} } = z.toJSONSchema(tables[table].schema)
    const fields = Object.fromEntries(Object.entries(properties).map(([field, schema]) => [field, inShort(schema)]))
    return [table, { version: contentVersion(table), clear: tables[table].clear, fields }] as const
  })
  return { released, structure: { version: structureVersion, stores }, content: Object.fromEntries(content) }
}

/** A field's JSON schema on one line. A format says all that its pattern says. */
function inShort(schema: unknown): string {
  return JSON.stringify(schema, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('format' in part)) return part
    return Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'pattern'))
  }).replaceAll('"', '')
}

/** What has changed under a number that it was kept under: the parts that need a migration first. */
export function changedUnderTheSameNumber(kept: SchemaSnapshot, present: SchemaSnapshot): string[] {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const structure =
    kept.structure.version === present.structure.version && !same(kept.structure, present.structure)
      ? ['structure']
      : []
  const content = Object.entries(present.content).flatMap(([table, now]) => {
    const before = kept.content[table]
    return before?.version === now.version && !same(before, now) ? [table] : []
  })
  return [...structure, ...content]
}
