import { argon2 } from '@renderer/data/argon2'
import { floorCost, newSlotCosts, type Stretching } from '@renderer/data/argon2-cost'
import type { Argon2Cost, KeySlots } from '@renderer/data/key-slots'
import { newDataKey, openBySecret, passphraseSlot, WrongSecret } from '@renderer/data/secret-slots'

const stretchingAt = (cost: Argon2Cost): Stretching => ({
  stretch: (passphrase, salt, asked) => Promise.resolve(argon2(passphrase, salt, asked)),
  costHere: () => Promise.resolve(cost),
})

/** Wrong passphrases tried on one slot: how many it took, of how many. */
export async function accepted(cost: Argon2Cost, tries: number): Promise<{ accepted: number; milliseconds: number }> {
  const stretching = stretchingAt(cost)
  const secret = (text: string) => ({ kind: 'passphrase', text }) as const
  const slots: KeySlots = { name: 'keys', slots: [await passphraseSlot(await newDataKey(), 'rätt', stretching)] }
  const before = performance.now()
  let taken = 0
  for (let wrong = 0; wrong < tries; wrong += 1) {
    try {
      await openBySecret(slots, secret(`fel ${wrong}`), stretching)
      taken += 1
    } catch (error) {
      if (!(error instanceof WrongSecret)) throw error
    }
  }
  return { accepted: taken, milliseconds: Math.round((performance.now() - before) / tries) }
}

/**
 * Tries wrong passphrases, 1 000 at the floor cost and 20 at the dearest one, and measures what one try costs. Run with
 * `npm run tool -- bench/unlock`, or `bench/unlock 100` for fewer at the floor.
 */
export async function run([floorTries = '1000']: readonly string[]): Promise<void> {
  const dearest = await accepted(newSlotCosts[0], 20)
  console.log(`Dearest cost: ${dearest.accepted} of 20 wrong accepted, ${dearest.milliseconds} ms a try.`)
  const floor = await accepted(floorCost, Number(floorTries))
  console.log(`Floor cost: ${floor.accepted} of ${floorTries} wrong accepted, ${floor.milliseconds} ms a try.`)
}
