import 'fake-indexeddb/auto'
import { openHistoryLine } from '@renderer/data/history'
import { open } from '@renderer/data/seal'
import { openRow } from '@renderer/data/sealed-row'
import { saveOrganisation } from '@shared/organisation/organisation-verbs'
import { deletePerson, savePerson } from '@shared/person/person-verbs'
import type { Fields } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { tableNames } from '@shared/record/tables'
import { expect, it } from 'vitest'
import { freshName, openWindow, type Window } from './window'

const elsa: Fields<'persons'> = {
  code: 'HAN-2027-014',
  gender: 'woman',
  birthYear: 1985,
  name: 'Elsa Påhittad',
  protectedIdentity: false,
}
const nils = { ...elsa, code: 'HAN-2027-015', name: 'Nils Uppdiktad' }
const office = { name: 'Åsikten', codePrefix: 'ÅSI', isAssociationOffice: true }

async function saved(window: Window, id: Id | null, fields: Fields<'persons'>): Promise<Id> {
  const outcome = await window.write(savePerson(id, fields))
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
  return outcome.change.puts[0]!.row.id
}

/** Everything that the disk has, opened, as one text; and what the window remembers. */
async function allThatIsKept({ database, records, drafts }: Window): Promise<string> {
  const { key } = records
  const rows = tableNames.map(async (table) =>
    Promise.all((await database.rows(table).toArray()).map((row) => openRow(key, table, row))),
  )
  const lines = (await database.history.toArray()).map((line) => openHistoryLine(key, line))
  const typed = (await database.drafts.toArray()).map((draft) => open(key, { table: 'drafts', id: draft.key }, draft))
  const remembered = (await database.drafts.toCollection().primaryKeys()).map((draftKey) => drafts.read(draftKey))
  const state = tableNames.map((table) => [...records.state.get()[table].values()])
  return JSON.stringify([await Promise.all([...rows, ...lines, ...typed]), remembered, state])
}

it('what a person had before skyddad identitet is nowhere afterwards, and other persons keep theirs', async () => {
  const window = await openWindow(freshName())
  const id = await saved(window, null, { ...elsa, name: 'Elsa Felstavad' })
  await saved(window, id, elsa)
  await saved(window, null, nils)
  window.drafts.keep(`person:${id}`, { ...elsa, birthYear: '1985', name: 'Elsa Halvskriven' })
  window.drafts.keep('person:new', { ...nils, name: 'Nils Halvskriven' })
  await window.drafts.flush()
  const linesBefore = await window.database.history.count()
  expect(await allThatIsKept(window)).toMatch(/Elsa Felstavad.*Elsa Påhittad.*Elsa Halvskriven/s)

  await saved(window, id, { ...elsa, protectedIdentity: true })
  await window.settled()
  const left = await allThatIsKept(window)
  expect(left).not.toContain('Elsa')
  expect(left).toContain('HAN-2027-014')
  expect(left).toContain('Nils Uppdiktad')
  expect(left).toContain('Nils Halvskriven')
  expect(window.drafts.read(`person:${id}`)).toBeUndefined()
  expect(await window.database.history.count()).toBe(linesBefore + 1)

  const versions = (
    await Promise.all(
      (await window.database.history.toArray()).map((line) => openHistoryLine(window.records.key, line)),
    )
  )
    .flatMap(({ rows }) => rows)
    .flatMap(({ before, after }) => [before, after])
    .filter((row) => row?.id === id)
  for (const row of versions) expect(row).toMatchObject({ name: '', birthYear: null, gender: 'unknown' })
  await window.close()
})

it('stays gone after a restart, with a mark in the history that nothing before it can be undone', async () => {
  const name = freshName()
  const first = await openWindow(name)
  const id = await saved(first, null, elsa)
  await saved(first, id, { ...elsa, protectedIdentity: true })
  await first.close()

  const second = await openWindow(name)
  expect(await allThatIsKept(second)).not.toContain('Elsa')
  const lines = await second.database.history.orderBy('commit').toArray()
  const opened = await Promise.all(lines.map((line) => openHistoryLine(second.records.key, line)))
  expect(opened.map(({ barrier }) => barrier)).toEqual([undefined, 'purge'])
  await second.close()
})

it('is all or nothing: when the disk refuses, the name stands everywhere it stood', async () => {
  const window = await openWindow(freshName())
  const id = await saved(window, null, elsa)
  window.drafts.keep(`person:${id}`, { ...elsa, name: 'Elsa Halvskriven' })
  await window.drafts.flush()
  const refuse = () => {
    throw new DOMException('no room', 'QuotaExceededError')
  }
  window.database.history.hook('creating', refuse)
  const outcome = await window.write(savePerson(id, { ...elsa, protectedIdentity: true }))
  window.database.history.hook('creating').unsubscribe(refuse)
  expect(outcome.ok).toBe(false)
  const kept = await allThatIsKept(window)
  expect(kept).toContain('Elsa Påhittad')
  expect(kept).toContain('Elsa Halvskriven')
  expect(window.records.state.get().persons.get(id)).toMatchObject({ name: 'Elsa Påhittad', protectedIdentity: false })
  await window.close()
})

it('takes along what another window has written and typed meanwhile', async () => {
  const name = freshName()
  const mine = await openWindow(name)
  const id = await saved(mine, null, elsa)
  const theirs = await openWindow(name)
  await saved(theirs, id, { ...elsa, name: 'Elsa Annanstans' })
  theirs.drafts.keep(`person:${id}`, { ...elsa, name: 'Elsa Halvskriven' })
  await theirs.drafts.flush()

  await saved(mine, id, { ...elsa, protectedIdentity: true })
  expect(await allThatIsKept(mine)).not.toContain('Elsa')
  await mine.close()
  await theirs.close()
})

it('a kansliprofil has no name left: of persons, of deleted ones, in old lines, in forms for new persons', async () => {
  const window = await openWindow(freshName())
  await saved(window, null, elsa)
  const gone = await saved(window, null, nils)
  await window.write(deletePerson(gone))
  const unnamed = await saved(window, null, { ...elsa, code: 'HAN-2027-016', name: 'Maj Tidigare' })
  await saved(window, unnamed, { ...elsa, code: 'HAN-2027-016', name: '' })
  window.drafts.keep('enrol:round', { code: 'HAN-2027-017', birthYear: '', name: 'Olle Halvskriven' })
  window.drafts.keep('organisation', office)
  await window.drafts.flush()
  expect(await allThatIsKept(window)).toMatch(/Maj Tidigare/)

  expect((await window.write(saveOrganisation({ ...office, isAssociationOffice: false }))).ok).toBe(true)
  expect((await window.write(saveOrganisation(office, 2))).ok).toBe(true)
  await window.settled()
  const left = await allThatIsKept(window)
  for (const name of ['Elsa', 'Nils', 'Maj', 'Olle']) expect(left).not.toContain(name)
  expect(left).toContain('1985')
  expect(window.drafts.read('organisation')).toEqual(office)
  await window.close()
})
