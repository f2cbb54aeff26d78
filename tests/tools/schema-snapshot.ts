import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import {
  changedUnderTheSameNumber,
  presentSchema,
  snapshotPath,
  type SchemaSnapshot,
} from '@tests/renderer/data/schema'

/**
 * `npm run tool -- schema-snapshot` writes down what lies on disk under which numbers. After a release it refuses a schema
 * that changed under an unchanged number: add the migration first (`renderer/data/README.md`).
 * `npm run tool -- schema-snapshot release` says that from now on users have data under these numbers.
 */
export async function run([act]: string[]): Promise<void> {
  const kept = await readFile(snapshotPath, 'utf8').then(
    (text) => JSON.parse(text) as SchemaSnapshot,
    () => null,
  )
  const present = presentSchema(act === 'release' || (kept?.released ?? false))
  const changed = kept?.released ? changedUnderTheSameNumber(kept, present) : []
  if (changed.length > 0) throw new Error(`Changed under an unchanged number: ${changed.join(', ')}. Add a migration.`)
  const style = await resolveConfig(snapshotPath)
  await writeFile(snapshotPath, await format(JSON.stringify(present), { ...style, parser: 'json' }))
  console.log(`Wrote ${snapshotPath}`)
}
