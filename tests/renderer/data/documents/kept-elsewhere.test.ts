import 'fake-indexeddb/auto'
import { readKeptFile } from '@renderer/data/documents/kept-files'
import { drawRecoveryCode } from '@renderer/data/locks'
import { rowsOf, type State } from '@shared/record/state'
import { expect, it } from 'vitest'
import { aComputer, backupsIn, freshBrowser, givenSecured, stateOf } from '../backup/a-computer'
import { kept, openedRight, own } from '../backup/given'
import { emptyBrowser, first, givenUnderDeviceKey } from '../given-locked'
import { aDocument, keepOne, someBytes } from './kept'

const oldest = (state: State) => rowsOf(state, 'documents').find(({ version }) => version === 1)!

it('a backup brings the file back as it was', async () => {
  freshBrowser()
  const computer = aComputer()
  const window = await givenSecured(computer)
  const opened = () => window.profiles.opened.get()!
  await opened().write(keepOne())
  await window.keeper.make(null)
  const name = backupsIn(computer).at(-1)!
  await opened().write(keepOne(aDocument('Senare', someBytes(3))))
  await openedRight(window, kept(name), own)
  expect(await window.backups.restore(null)).toEqual({ kind: 'open', profile: 'real' })
  expect(rowsOf(stateOf(window), 'documents')).toHaveLength(1)
  const { records } = opened()
  expect((await readKeptFile(records, oldest(records.state.get()).id))?.bytes).toEqual(someBytes())
  expect(await records.database.documentFiles.count()).toBe(1)
  await window.end()
})

it('a new key opens the file, and the old one does not', async () => {
  emptyBrowser()
  const { profiles } = await givenUnderDeviceKey()
  await profiles.opened.get()!.write(keepOne())
  const { key: old } = profiles.opened.get()!.records
  await profiles.locks.secure(first, drawRecoveryCode(), null)
  const { records } = profiles.opened.get()!
  const { id } = oldest(records.state.get())
  expect((await readKeptFile(records, id))?.bytes).toEqual(someBytes())
  await expect(readKeptFile({ ...records, key: old }, id)).rejects.toThrow()
  await profiles.opened.get()!.close()
})
