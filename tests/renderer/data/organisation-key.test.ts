import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { drawRecoveryCode } from '@renderer/data/locks'
import { drawOrganisationKey, readIdentity, readRecipient } from '@renderer/data/organisation-key'
import type { Identity } from '@renderer/data/recovery-identity'
import { blocksOfKey, isEndOfKey } from '@shared/lock/organisation-key'
import {
  emptyBrowser,
  first,
  givenLocked,
  givenUnderDeviceKey,
  kindsOf,
  onDisk,
  partiesOf,
  passphrase,
  second,
} from './given-locked'

beforeEach(emptyBrowser)

/** All that a change of the lock must leave as it is. */
const sealedOnDisk = async () => ({ ...(await onDisk()), meta: [] })

const { identity, recipient } = await drawOrganisationKey()

/** The key with one sign in the middle changed to another that may stand there. */
const slip = (key: string, [one, other]: [string, string]) =>
  `${key.slice(0, 30)}${key[30] === one ? other : one}${key.slice(31)}`

const problemOf = (read: { ok: boolean; problem?: { message: string } }) => read.problem?.message ?? ''

describe('a public key', () => {
  it.each([recipient, ` ${recipient}\n`, recipient.toUpperCase(), `${recipient.slice(0, 20)}\n${recipient.slice(20)}`])(
    'is taken as it was copied',
    (typed) => expect(readRecipient(typed)).toEqual({ ok: true, recipient }),
  )

  it('is refused when it is the private one, with a word on what to do now', () => {
    for (const typed of [identity, identity.toLowerCase(), `# skapad i dag\n${identity}`])
      expect(problemOf(readRecipient(typed))).toMatch(/privata nyckeln.*inte sparat.*Töm urklipp/)
  })

  it('is refused with what is wrong', () => {
    expect(problemOf(readRecipient(''))).toContain('börjar med age1')
    expect(problemOf(readRecipient('ssh-ed25519 AAAA'))).toContain('SSH')
    expect(problemOf(readRecipient('hej'))).toContain('börjar med age1')
    expect(problemOf(readRecipient('age1yubikey1qqqq'))).toContain('sortens')
    expect(problemOf(readRecipient(recipient.slice(0, -1)))).toContain('Här står 61')
    expect(problemOf(readRecipient(slip(recipient, ['q', 'p'])))).toContain('Något tecken är fel')
  })
})

describe('a private key', () => {
  const file = `# created: 2027-03-08\n# public key: ${recipient}\n${identity}\n`
  const blocks = blocksOfKey(identity).join(' ')

  it.each([identity, file, blocks, identity.toLowerCase(), file.replaceAll('\n', '\r\n'), file.replaceAll('\n', '')])(
    'is read as it was pasted, typed off paper or kept in a file',
    (text) => expect(readIdentity(text)).toEqual({ ok: true, identity }),
  )

  it('is refused with what is wrong', () => {
    expect(problemOf(readIdentity(''))).toContain('Klistra in')
    expect(problemOf(readIdentity(recipient))).toContain('publika nyckeln')
    expect(problemOf(readIdentity(`${identity}\n${identity}`))).toContain('flera nycklar')
    expect(problemOf(readIdentity('lösenord'))).toContain('AGE-SECRET-KEY-1')
    expect(problemOf(readIdentity(identity.slice(0, -1)))).toContain('Här står 73')
    expect(problemOf(readIdentity(slip(identity, ['Q', 'P'])))).toContain('Något tecken är fel')
  })

  it('is proven by its last six signs', () => {
    expect(isEndOfKey(identity, ` ${identity.slice(-6).toLowerCase()} `)).toBe(true)
    expect(isEndOfKey(identity, identity.slice(-5))).toBe(false)
    expect(isEndOfKey(identity, identity.slice(0, 6))).toBe(false)
    expect(blocksOfKey(identity).join('')).toBe(identity)
  })
})

describe("the organisation's key", () => {
  const organisation = (identity: Identity) => ({ kind: 'organisation', identity }) as const

  it('opens what the first passphrase locked, and its private half was never kept', async () => {
    const { profiles, start } = await givenUnderDeviceKey()
    const { identity, recipient } = await drawOrganisationKey()
    await profiles.locks.secure(first, drawRecoveryCode(), recipient)
    await profiles.lock()
    expect(kindsOf(await onDisk())).toEqual(['passphrase', 'recovery', 'organisation'])
    expect(await start().locks.organisation()).toBe(recipient)
    const next = start()
    expect(await next.locks.unlock(organisation(identity))).toEqual({ kind: 'open', profile: 'real' })
    expect(partiesOf(next)).toHaveLength(2)
    await next.opened.get()!.close()
  })

  it('is added later without sealing a row again, gives a new passphrase, and can be taken away', async () => {
    const { start, memory } = await givenLocked()
    const before = await sealedOnDisk()
    const profiles = start()
    expect(await profiles.locks.organisation()).toBeNull()
    const [old, now] = [await drawOrganisationKey(), await drawOrganisationKey()]
    for (const { recipient } of [old, now]) {
      const next = { kind: 'organisation', recipient } as const
      expect(await profiles.locks.replace(passphrase(first), next)).toEqual({ kind: 'done' })
    }
    expect((await profiles.locks.check(organisation(old.identity))).kind).toBe('wrong')
    memory.delete('radrum.wrong-tries')
    expect((await profiles.locks.replace(organisation(now.identity), passphrase(second))).kind).toBe('done')
    expect((await profiles.locks.check(passphrase(second))).kind).toBe('done')
    expect((await profiles.locks.forgetOrganisation(passphrase(second))).kind).toBe('done')
    expect((await profiles.locks.check(organisation(now.identity))).kind).toBe('wrong')
    expect(await sealedOnDisk()).toEqual(before)
  }, 20_000)

  it('is set and taken away by nobody who does not know the passphrase', async () => {
    const { start, memory } = await givenLocked()
    const before = await onDisk()
    const { recipient } = await drawOrganisationKey()
    const next = { kind: 'organisation', recipient } as const
    expect((await start().locks.replace(passphrase('fel'), next)).kind).toBe('wrong')
    memory.delete('radrum.wrong-tries')
    expect((await start().locks.forgetOrganisation(passphrase('fel'))).kind).toBe('wrong')
    expect(await onDisk()).toEqual(before)
  })
})
