import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { newMachine } from '../faults/machine'
import { passphrase } from '../faults/old-profiles/frozen-profile'
import { oldProfiles, readFrozen } from '../faults/old-profiles/profiles'
import { heading, press } from './backups'
import { tryToUnlock } from './begin'

test('data of an older version wait, untouched, until they have been copied', async () => {
  const machine = await newMachine()
  try {
    const { faults, app } = await machine.start()
    const outside = await faults()
    const frozen = await readFrozen(oldProfiles[0])
    await outside.evaluate((text) => window.faults.plant(text, 0), frozen)
    const before = await outside.evaluate(() => window.faults.storedVersion())
    // Where the folder of copies would be there is a file: nothing can be saved in it.
    const folder = path.join(machine.stateFolder, 'kopior')
    await rm(folder, { recursive: true, force: true })
    await writeFile(folder, '')

    const page = await app()
    await tryToUnlock(page, passphrase)
    await expect(heading(page, 'Uppdateringen väntar på en säkerhetskopia')).toBeVisible()
    // The key is here, and nobody is: it does not stay.
    await page.clock.install()
    await page.clock.fastForward('10:05')
    await expect(heading(page, 'Rådrum är låst')).toBeVisible()
    await tryToUnlock(page, passphrase)
    await expect(heading(page, 'Uppdateringen väntar på en säkerhetskopia')).toBeVisible()
    await press(page, 'Försök igen')
    await expect(page.getByText('Kopian gick inte att spara den här gången heller.')).toBeVisible()
    expect(await outside.evaluate(() => window.faults.storedVersion())).toBe(before)

    await rm(folder)
    await press(page, 'Försök igen')
    await expect(heading(page, 'Vad behöver dig i dag?')).toBeVisible()
    expect((await readdir(folder)).filter((name) => name.includes('fore-uppdatering'))).toHaveLength(1)
  } finally {
    await machine.remove()
  }
})
