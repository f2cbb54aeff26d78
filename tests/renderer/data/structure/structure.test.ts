import 'fake-indexeddb/auto'
import type { Table } from 'dexie'
import { expect, it } from 'vitest'
import { Database } from '@renderer/data/database'
import { structureSteps, structureVersion } from '@renderer/data/structure'
import { tableNames } from '@shared/record/tables'
import { freshName } from '../window'
import { filled } from './filled'

type Rows = Record<string, readonly object[]>

async function allRows(database: Database): Promise<Rows> {
  const read = (table: Table) => table.toArray().then((rows) => [table.name, rows as object[]] as const)
  return Object.fromEntries(await Promise.all(database.tables.map(read)))
}

/** A database as the program of that version left it. */
async function givenDatabase(name: string, version: number, rows: Rows): Promise<void> {
  const old = new Database(name, version)
  for (const [table, ofTable] of Object.entries(rows)) await old.table(table).bulkAdd([...ofTable])
  old.close()
}

async function upgraded(name: string, version?: number): Promise<Rows> {
  const database = new Database(name, version)
  await database.open()
  const rows = await allRows(database)
  database.close()
  return rows
}

it('steps are numbered from 1 without a gap, each with its reason', () => {
  expect(structureSteps.map(({ version }) => version)).toEqual(structureSteps.map((_, place) => place + 1))
  for (const { reason } of structureSteps) expect(reason).not.toBe('')
})

it('every table of rows has a store, made by some step', () => {
  const stores = structureSteps.flatMap((step) => Object.keys(step.stores))
  expect(tableNames.filter((table) => !stores.includes(table))).toEqual([])
})

it('each step has filled old data to run on', () => {
  expect(Object.keys(filled).map(Number)).toEqual(structureSteps.map(({ version }) => version).slice(1))
})

it.each(Object.entries(filled))(
  'step %s makes of the old rows what it says, and leaves the others alone',
  async (to, { before, after }) => {
    const name = freshName()
    await givenDatabase(name, Number(to) - 1, before)
    expect(await upgraded(name, Number(to))).toMatchObject({ ...before, ...after })
  },
)

it('the oldest database opens in this program, and the second opening changes nothing', async () => {
  const name = freshName()
  await givenDatabase(name, 1, filled[2]!.before)
  const first = await upgraded(name)
  expect(await upgraded(name)).toEqual(first)
  expect((await indexedDB.databases()).find((database) => database.name === name)?.version).toBe(structureVersion * 10)
})

it('an upgrade that fails leaves the old database as it was', async () => {
  const name = freshName()
  const twice = { id: 'a', at: '2027-01-01T08:00:00.000Z', touched: [] }
  await givenDatabase(name, 1, { history: [twice] })
  const step = structureSteps[1]!
  const broken = new Database(name, 1)
  broken
    .version(2)
    .stores({ ...step.stores })
    .upgrade(async (transaction) => {
      await step.upgrade!(transaction)
      throw new Error('power cut')
    })
  await expect(broken.open()).rejects.toThrow()
  broken.close()
  expect((await upgraded(name, 1)).history).toEqual([twice])
})
