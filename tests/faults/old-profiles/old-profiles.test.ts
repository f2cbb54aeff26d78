import { expect, it } from 'vitest'
import { faultsOfUpdate } from './in-node'
import { oldProfiles } from './profiles'

it.each(oldProfiles)('%s becomes what its golden says, and is undone across the update', async (name) => {
  const hint = 'A migration was changed before its release? Then: npm run tool -- old-profiles, and read the difference'
  expect(await faultsOfUpdate(name), hint).toEqual([])
})
