import 'fake-indexeddb/auto'
import { keepBeforeImport } from '@renderer/data/backup/before-import'
import { backupFacts, type BackupName } from '@shared/host'
import { beforeEach, describe, expect, it } from 'vitest'
import { aComputer, backupsIn, freshBrowser, givenSecured, rowsOf, stateOf, type Computer } from './a-computer'
import { openFileOf } from './reading'

beforeEach(freshBrowser)

const keptForImport = (computer: Computer) =>
  backupsIn(computer).filter((name) => backupFacts(name as BackupName).occasion === 'import')

describe('before an import', () => {
  it('what is here is kept, also when nothing has changed since the last backup', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.keeper.make(null)
    expect(await keepBeforeImport(window.keeper)).toBeNull()
    const [name, ...more] = keptForImport(computer)
    expect(more).toEqual([])
    expect((await openFileOf(computer, name!, window.code)).rows).toEqual(rowsOf(stateOf(window)))
    await window.end()
  })

  it('one folder that has it is enough', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    computer.shell.hasPicked = true
    computer.shell.faults.picked = 'unreachable'
    expect(await keepBeforeImport(window.keeper)).toBeNull()
    await window.end()
  })

  it('the reason is told when no folder has it, and when there is no code to seal it to', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    computer.shell.faults.own = 'full'
    expect(await keepBeforeImport(window.keeper)).toBe(
      'Det gick inte att först spara en säkerhetskopia av det som finns här. Disken är full. Frigör utrymme och försök igen. Inget är inläst än.',
    )
    expect(keptForImport(computer)).toEqual([])
    await window.end()
    freshBrowser()
    const open = aComputer().start()
    await open.profiles.openProfile('real')
    expect(await keepBeforeImport(open.keeper)).toContain('när du har valt en lösenfras')
    await open.end()
  })
})
