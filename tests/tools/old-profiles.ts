import { writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { freezeProfile } from '@tests/faults/old-profiles/freeze-profile'
import { fromText, toText } from '@tests/faults/old-profiles/frozen-profile'
import { goldenOf } from '@tests/faults/old-profiles/golden'
import { walk } from '@tests/faults/old-profiles/in-node'
import { frozenFile, goldenFile, oldProfiles, readFrozen } from '@tests/faults/old-profiles/profiles'

/**
 * `npm run tool -- old-profiles` writes anew what the profiles of older programs hold in this one: read the difference, for
 * it is what users will find. `npm run tool -- old-profiles NAME` freezes a profile of this program, at a release.
 */
export async function run([name]: string[]): Promise<void> {
  if (name !== undefined) {
    await writeFile(frozenFile(name), toText(await freezeProfile()))
    console.log(
      `Wrote ${frozenFile(name)}. Name it in tests/faults/old-profiles/profiles.ts, and run this without a name.`,
    )
    return
  }
  for (const profile of oldProfiles) {
    const file = goldenFile(profile)
    const golden = goldenOf(await walk(fromText(await readFrozen(profile))))
    await writeFile(file, await format(JSON.stringify(golden), { ...(await resolveConfig(file)), parser: 'json' }))
    console.log(`Wrote ${file}`)
  }
}
