import 'fake-indexeddb/auto'
import { Database } from '@renderer/data/database'
import { drawRecoveryCode } from '@renderer/data/locks'
import { databaseNames } from '@renderer/data/profile-name'
import { createProfiles } from '@renderer/data/profiles'
import { structureVersion } from '@renderer/data/structure'
import { put, refused, type Verb } from '@shared/record/change'
import { tableNames } from '@shared/record/tables'
import { freshBrowser, givenComputer } from '@tests/renderer/data/computer'
import { drawVerb, everyVerb } from '@tests/world/every-verb'
import { sampleWorld } from '@tests/world/sample-world'
import { passphrase, type FrozenProfile } from './frozen-profile'

/** Rows that a table is begun with; those that they lead to come along. */
const ofEach = 1
/** Changes that can be taken back, the last of which is. Before them stands a barrier. */
const changes = 24

/** Writes a small profile behind the passphrase as this program does, and gives what then lies on the disk. */
export async function freezeProfile(): Promise<FrozenProfile> {
  freshBrowser()
  const profiles = createProfiles(givenComputer())
  await profiles.openProfile('real')
  await profiles.locks.secure(passphrase, drawRecoveryCode(), null)
  const opened = profiles.opened.get()!
  await opened.write(smallWorld())
  let drawn = 0
  for (let number = 0; drawn < changes; number += 1) {
    const kinds = Object.keys(everyVerb)
    const kind = kinds[(number * 7) % kinds.length]!
    const outcome = await opened.write(
      (state, around) => drawVerb(kind, state, number, around.newId())?.(state, around) ?? refused(),
    )
    if (outcome.ok && outcome.change.barrier === undefined) drawn += 1
  }
  await opened.undoing.undo()
  opened.drafts.keep('notes.1', 'Hon sover bättre')
  await opened.close()
  return { structure: structureVersion, stores: await storesOnDisk() }
}

async function storesOnDisk(): Promise<FrozenProfile['stores']> {
  const database = new Database(databaseNames.real)
  await database.open()
  const stores = await Promise.all(
    database.tables.map(async (table) => [table.name, (await table.toArray()) as object[]] as const),
  )
  database.close()
  return Object.fromEntries(stores)
}

/** Some rows of every table of the sample world, with all that they lead to. A barrier: nothing before it is undone. */
function smallWorld(): Verb {
  const world = sampleWorld()
  const all = new Map(
    tableNames.flatMap((table) => [...world[table].values()].map((row) => [String(row.id), { table, row }])),
  )
  const chosen = new Set<string>()
  const choose = (id: string) => {
    const found = all.get(id)
    if (!found || chosen.has(id)) return
    chosen.add(id)
    for (const value of Object.values(found.row).flat()) if (typeof value === 'string') choose(value)
  }
  for (const table of tableNames) for (const row of [...world[table].values()].slice(0, ofEach)) choose(row.id)
  const puts = [...chosen].map((id) => all.get(id)!).map(({ table, row }) => put(table, { ...row, rev: 0 }))
  return () => ({ ok: true, change: { name: 'läste in', puts, barrier: 'export' } })
}
