import { recoveryCode, recoveryCodeBytes, type RecoveryCode } from '@shared/lock/recovery-code'
import type { Stretching } from './argon2-cost'
import { databaseAsStored, type Database } from './database'
import { openKeySlots } from './device-key'
import { keyAhead } from './key-ahead'
import { withoutSlot, withSlot, type KeySlot, type KeySlots } from './key-slots'
import type { KeyFiles } from './key-files'
import { ownIdentities } from './own-identities'
import { databaseNames } from './profile-name'
import type { OpenProfile, OpenWith } from './profiles'
import { reseal } from './reseal'
import { identityOfCode, type Recipient } from './recovery-identity'
import {
  newDataKey,
  openBySecret,
  organisationSlot,
  passphraseSlot,
  recoverySlot,
  slotsFor,
  WrongSecret,
  type Secret,
} from './secret-slots'
import type { StartUp } from './start-up'
import { isOfTheDisk, storageSentence } from './storage-fault'
import type { Store } from './store'
import { overwriting } from './sweep'
import { readOnly } from './writer'
import type { WrongTries } from './wrong-tries'

/** How an act of the lock ended. `wrong`: the secret opens nothing, and the next try has to wait until then. */
export type LockAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'wrong'; readonly until: number }
  | { readonly kind: 'failed'; readonly reason: string }

/** What can be done with the lock of the real profile. */
export interface Locks {
  /** Opens the profile. A wrong secret costs a wait, never data. */
  readonly unlock: (secret: Secret) => Promise<StartUp | Extract<LockAnswer, { kind: 'wrong' }>>
  /** Whether the secret opens a slot. Nothing is opened or written. */
  readonly check: (secret: Secret) => Promise<LockAnswer>
  /** Puts a new way in, in place of the old one of its kind. No row is sealed again: one key is wrapped. */
  readonly replace: (opens: Secret, next: NewSecret) => Promise<LockAnswer>
  /** The public half of the organisation's key; null when it has none here. */
  readonly organisation: () => Promise<Recipient | null>
  /** The organisation's key opens nothing any more, and backups are no longer sealed to it. Those that lie there still are. */
  readonly forgetOrganisation: (opens: Secret) => Promise<LockAnswer>
  /** The first passphrase: a new key, all sealed again under it, and no slot left that the device opens. */
  readonly secure: (passphrase: string, code: RecoveryCode, organisation: Recipient | null) => Promise<LockAnswer>
}

/** What a new way in is made of. Of the organisation's key only the public half is here. */
export type NewSecret =
  Exclude<Secret, { kind: 'organisation' }> | { readonly kind: 'organisation'; readonly recipient: Recipient }

interface Surroundings {
  readonly opened: Store<OpenProfile | null>
  readonly openWith: OpenWith
  readonly stretching: Stretching
  readonly tries: WrongTries
  readonly keyFiles: KeyFiles
}

const stillThere = 'Inget är ändrat, och alla uppgifter finns kvar.'

/** A fresh code. It is nowhere but in this answer until a slot is made of it. */
export function drawRecoveryCode(): RecoveryCode {
  return recoveryCode(crypto.getRandomValues(new Uint8Array(recoveryCodeBytes)))
}

export function createLocks({ opened, openWith, stretching, tries, keyFiles }: Surroundings): Locks {
  /** Runs a try, unless it comes too early, and counts it when it was wrong. */
  async function trying<T>(job: () => Promise<T>): Promise<T | { kind: 'wrong'; until: number }> {
    if (tries.waitUntil() > Date.now()) return { kind: 'wrong', until: tries.waitUntil() }
    try {
      const answer = await job()
      tries.forget()
      return answer
    } catch (error) {
      if (!(error instanceof WrongSecret)) throw error
      tries.add()
      return { kind: 'wrong', until: tries.waitUntil() }
    }
  }

  /** Has the database to itself for a moment, beside the one that may be in use. An older one is not migrated by that. */
  async function withSlots<T>(job: (database: Database, slots: KeySlots) => Promise<T>): Promise<T> {
    const database = await databaseAsStored(databaseNames.real)
    try {
      await database.open()
      return await job(database, await database.keySlots())
    } finally {
      database.close({ disableAutoOpen: true })
    }
  }

  async function answering(job: () => Promise<LockAnswer>): Promise<LockAnswer> {
    try {
      return await job()
    } catch (error) {
      return { kind: 'failed', reason: isOfTheDisk(error) ? storageSentence(error) : notDone }
    }
  }

  async function slotOf(data: CryptoKey, slots: KeySlots, next: NewSecret): Promise<KeySlot> {
    if (next.kind === 'passphrase') return passphraseSlot(data, next.text, stretching)
    if (next.kind === 'organisation') return organisationSlot(data, next.recipient)
    return recoverySlot(data, await identityOfCode(next.code), await ownIdentities(data, slots))
  }

  /** The key file that belongs to changed slots. Without the passphrase none can be made: then it is at the next unlocking. */
  async function keyFileFor(data: CryptoKey, slots: KeySlots, opens: Secret, next: NewSecret) {
    const passphrase = [next, opens].find((secret) => secret.kind === 'passphrase')
    return passphrase?.kind === 'passphrase'
      ? keyFiles.make(await ownIdentities(data, slots), passphrase.text)
      : Promise.resolve(null)
  }

  function handKeyFile(): void {
    const current = opened.get()
    if (current?.profile === 'real') void keyFiles.hand(current.records.database)
  }

  /** Where no key file could be made earlier, or a backup was brought back: the passphrase is known for a moment now. */
  async function catchUpKeyFile(passphrase: string): Promise<void> {
    const { database, key } = opened.get()!.records
    if ((await database.keyFile()) !== undefined) return
    const row = await keyFiles.make(await ownIdentities(key, await database.keySlots()), passphrase)
    if (row === null) return
    await database.meta.put(row)
    await keyFiles.hand(database)
  }

  /** What changes the lock is a write like any other. */
  function ifMayWrite<Asked extends unknown[]>(act: (...asked: Asked) => Promise<LockAnswer>) {
    return (...asked: Asked): Promise<LockAnswer> => {
      const hold = opened.get()?.right.hold.get() ?? 'mine'
      return hold === 'mine' ? act(...asked) : Promise.resolve({ kind: 'failed', reason: readOnly })
    }
  }

  return {
    async unlock(secret) {
      const start = await trying(() => openWith('real', keyAhead(databaseNames.real, secret, stretching)))
      // It waits for nobody, and the next unlocking tries again.
      if (start.kind === 'open' && secret.kind === 'passphrase') catchUpKeyFile(secret.text).catch(() => undefined)
      return start
    },

    check: (secret) =>
      answering(() =>
        trying(() =>
          withSlots(async (_, slots) => {
            await openBySecret(slots, secret, stretching)
            return { kind: 'done' }
          }),
        ),
      ),

    replace: ifMayWrite((opens: Secret, next: NewSecret) =>
      answering(() =>
        trying(() =>
          withSlots(async (database, slots) => {
            const data = await openBySecret(slots, opens, stretching, true)
            const slot = await slotOf(data, slots, next)
            const hasNewFile = next.kind !== 'organisation'
            const file = hasNewFile ? await keyFileFor(data, withSlot(slots, slot), opens, next) : null
            await database.transaction('rw', database.meta, async () => {
              await database.meta.put(withSlot(await database.keySlots(), slot))
              // What the old passphrase opens must not be handed out again.
              if (hasNewFile) await (file === null ? database.meta.delete('keyFile') : database.meta.put(file))
            })
            handKeyFile()
            return { kind: 'done' }
          }),
        ),
      ),
    ),

    organisation: () =>
      withSlots((_, { slots }) => {
        const slot = slots.find(({ kind }) => kind === 'organisation')
        return Promise.resolve(slot?.kind === 'organisation' ? slot.recipient : null)
      }),

    forgetOrganisation: ifMayWrite((opens: Secret) =>
      answering(() =>
        trying(() =>
          withSlots(async (database, slots) => {
            await openBySecret(slots, opens, stretching)
            await database.transaction('rw', database.meta, async () => {
              await database.meta.put(withoutSlot(await database.keySlots(), 'organisation'))
            })
            return { kind: 'done' }
          }),
        ),
      ),
    ),

    secure: ifMayWrite((passphrase: string, code: RecoveryCode, organisation: Recipient | null) =>
      answering(async () => {
        const data = await newDataKey()
        const secret = { kind: 'passphrase', text: passphrase } as const
        const identities = [await identityOfCode(code)]
        const slots = await slotsFor({ data, passphrase, identities, organisation }, stretching)
        // Not beside it: what the slot is to cost from now on is tried there, on a computer that does nothing else.
        const file = await keyFiles.make(identities, passphrase)
        // By the way that it will be opened from now on: a slot that does not open must not be the only one.
        const key = await openBySecret(slots, secret, stretching)
        await openBySecret(slots, { kind: 'recovery', code }, stretching)
        await opened.get()?.close()
        try {
          await overwriting(() =>
            withSlots(async (database, old) => reseal(database, await openKeySlots(old), key, slots)),
          )
        } catch (error) {
          // As before, so that the work can go on.
          await openWith('real', openKeySlots)
          throw error
        }
        // The lock holds already; without this the next unlocking makes the file.
        if (file !== null) await withSlots((database) => database.meta.put(file)).catch(() => undefined)
        const start = await openWith('real', () => Promise.resolve(key))
        return start.kind === 'open' ? { kind: 'done' } : { kind: 'failed', reason: doneButClosed }
      }),
    ),
  }
}

const notDone = `Det gick inte att ändra låset. ${stillThere} Starta om Rådrum och försök igen.`
const doneButClosed = 'Lösenfrasen är sparad. Starta om Rådrum och lås upp med den.'
