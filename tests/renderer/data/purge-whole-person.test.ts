import 'fake-indexeddb/auto'
import { openHistoryLine } from '@renderer/data/history'
import { openFileDocument } from '@renderer/data/documents/kept-files'
import { open } from '@renderer/data/seal'
import { openRow } from '@renderer/data/sealed-row'
import { keepDocuments } from '@shared/documents/kept/keep'
import { put, type Verb } from '@shared/record/change'
import { rowsOf, type State } from '@shared/record/state'
import { tableNames, tables, type TableName } from '@shared/record/tables'
import { recordsOfPerson } from '@shared/log/identity'
import { removePerson } from '@shared/retention/remove-person'
import { entriesOf } from '@shared/search/entries'
import { sampleWorld } from '@tests/world/sample-world'
import { beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { newId } from '@renderer/data/ids'
import { freshName, openWindow, type Window } from './window'

const world = sampleWorld()
/** Somebody with a case, a remiss, consents and a place. */
const person = rowsOf(world, 'persons').find(({ id }) => {
  const has = (table: 'cases' | 'consents' | 'referrals') => rowsOf(world, table).some((row) => row.personId === id)
  return has('cases') && has('consents') && has('referrals')
})!

const everything: Verb = () => ({
  ok: true,
  change: {
    name: 'läste in allt',
    puts: tableNames.flatMap((table) => [...world[table].values()].map((row) => put(table, { ...row, rev: 0 }))),
    barrier: 'export',
  },
})

/** What minutes hold stays with them. */
const ofMinutes = ['agendaItems', 'notes', 'actions', 'recusals', 'meetings', 'cohorts']
let plants = 0

/** Writes another invented text into every text field of everything that is kept of her, twice: the first is history. */
const plant: Verb = (state) => {
  const ids = recordsOfPerson(state, person.id)
  const rows = tableNames
    .filter((table) => !ofMinutes.includes(table))
    .flatMap((table) => [...state[table].values()].filter(({ id }) => ids.has(id)).map((row) => ({ table, row })))
  const puts = rows.map(({ table, row }) => {
    const texts = Object.keys(row).filter((field) => isOwnText(table, field))
    const planted = Object.fromEntries(texts.map((field) => [field, `Hemlighet-${(plants += 1)}-x`]))
    return put(table, { ...row, ...planted })
  })
  return { ok: true, change: { name: 'skrev', puts } }
}

function isOwnText(table: TableName, field: string): boolean {
  const shape: Readonly<Record<string, z.ZodType>> = tables[table].schema.shape
  const schema = shape[field]
  return field !== 'code' && schema instanceof z.ZodString && schema.safeParse('Hemlighet').success
}

const made = (state: State) => {
  const [found] = rowsOf(state, 'cases').filter(({ personId }) => personId === person.id)
  const model = {
    kind: 'caseExtract',
    about: { table: 'cases', id: found!.id },
    language: 'sv-SE',
    title: 'Hemlighet-utdrag-x',
    author: '',
    description: '',
    organisation: '',
    facts: [],
    blocks: [],
    footer: '',
    fileTitle: 'Hemlighet-utdrag-x',
  } as const
  const bytes = new TextEncoder().encode('Hemlighet-fil-x')
  return keepDocuments(
    [{ model, records: [{ table: 'cases', id: found!.id }], bytes, sha256: 'ab' }],
    'sparade utdraget',
  )
}

/** Everything that the disk has, opened, as one text; and what the window remembers and finds. */
async function allThatIsKept({ database, records, drafts }: Window): Promise<string> {
  const { key } = records
  const rows = tableNames.map(async (table) =>
    Promise.all((await database.rows(table).toArray()).map((row) => openRow(key, table, row))),
  )
  const lines = (await database.history.toArray()).map((line) => openHistoryLine(key, line))
  const typed = (await database.drafts.toArray()).map((draft) => open(key, { table: 'drafts', id: draft.key }, draft))
  const files = (await database.documentFiles.toArray()).map((file) => openFileDocument(key, file))
  const state = tableNames.map((table) => [...records.state.get()[table].values()])
  return JSON.stringify([await Promise.all([...rows, ...lines, ...typed, ...files]), drafts.all(), state])
}

let window: Window

beforeAll(async () => {
  window = await openWindow(freshName())
  await window.write(everything)
  await window.write(plant)
  await window.write(plant)
  await window.write((state, around) => made(state)(state, around))
  window.drafts.keep(`editPerson|${person.id}`, { name: 'Hemlighet-utkast-x' })
  await window.drafts.flush()
})

it('leaves none of what was planted anywhere, and everything else where it was', async () => {
  const before = await allThatIsKept(window)
  expect(plants).toBeGreaterThan(50)
  expect(before.match(/Hemlighet-/g)!.length).toBeGreaterThan(150)
  expect(atob(before.match(/"bytes":"([^"]+)"/)![1]!)).toContain('Hemlighet-fil')
  const others = rowsOf(window.records.state.get(), 'persons').length

  const outcome = await window.write(removePerson(person.id, newId()))
  expect(outcome.ok).toBe(true)
  await window.settled()
  const left = await allThatIsKept(window)
  expect(left).not.toContain('Hemlighet')
  expect(await window.database.documentFiles.count()).toBe(0)
  expect(rowsOf(window.records.state.get(), 'persons').length).toBe(others - 1)
  const saidOf = (state: State) => rowsOf(state, 'notes').map(({ id, assessment }) => [id, assessment])
  expect(saidOf(window.records.state.get())).toEqual(saidOf(world))
  expect(JSON.stringify(entriesOf(window.records.state.get(), 'shown'))).not.toContain('Hemlighet')
  expect((await window.undoing.undo()).ok).toBe(false)
})
