import { generateX25519Identity } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { backupRecipients, withSlot, type KeySlots } from '@renderer/data/key-slots'
import { drawRecoveryCode } from '@renderer/data/locks'
import { ownIdentities } from '@renderer/data/own-identities'
import { identityOfCode, recipientOf, type Identity } from '@renderer/data/recovery-identity'
import {
  newDataKey,
  openBySecret,
  passphraseSlot,
  recoverySlot,
  slotsFor,
  WrongSecret,
  type Secret,
} from '@renderer/data/secret-slots'
import { open, seal } from '@renderer/data/seal'
import { floorStretching } from './window'

const draw = async () => (await generateX25519Identity()) as Identity

const passphrase = { kind: 'passphrase', text: 'blåklocka traktor fjäril kanel' } as const
const code = { kind: 'recovery', code: drawRecoveryCode() } as const
const organisation = { kind: 'organisation', identity: await draw() } as const
const identity = await identityOfCode(code.code)
const earlier = await identityOfCode(drawRecoveryCode())
const data = await newDataKey()
const made = {
  data,
  passphrase: passphrase.text,
  identities: [identity, earlier],
  organisation: await recipientOf(organisation.identity),
}
const slots = await slotsFor(made, floorStretching)
const place = { table: 'meta', id: 'x' }

describe('key slots', () => {
  it.each<Secret>([passphrase, code, organisation])(
    'open to the one data key, which cannot be read out',
    async (secret) => {
      const sealed = await seal(data, place, 1, 'text')
      const opened = await openBySecret(slots, secret, floorStretching)
      expect(await open(opened, place, sealed)).toBe('text')
      await expect(crypto.subtle.exportKey('raw', opened)).rejects.toThrow()
    },
  )

  it('accept none of thirty wrong passphrases, near misses among them', async () => {
    const right = passphrase.text
    const near = [right.slice(1), right.toUpperCase(), `${right} `, '', right.replace('å', 'a')]
    const wrong = [...near, ...Array.from({ length: 25 }, (_, place) => `${right}${place}`)]
    for (const text of wrong) {
      const opening = openBySecret(slots, { kind: 'passphrase', text }, floorStretching)
      await expect(opening, text).rejects.toThrow(WrongSecret)
    }
  }, 60_000)

  it('accept none of two hundred wrong codes, and no key that was not drawn for them', async () => {
    for (let wrong = 0; wrong < 200; wrong += 1) {
      const opening = openBySecret(slots, { kind: 'recovery', code: drawRecoveryCode() }, floorStretching)
      await expect(opening).rejects.toThrow(WrongSecret)
    }
    for (const wrong of [await draw(), identity, `${organisation.identity.slice(0, -1)}Q`, '', 'AGE-SECRET-KEY-1']) {
      const opening = openBySecret(slots, { kind: 'organisation', identity: wrong as Identity }, floorStretching)
      await expect(opening).rejects.toThrow(WrongSecret)
    }
  })

  it('open as what they are only: the wrapping is bound to the kind', async () => {
    const [passphraseSlot, recoverySlot] = slots.slots as unknown as [object, object]
    const swapped = { name: 'keys', slots: [{ ...passphraseSlot, kind: 'recovery' }, recoverySlot] } as KeySlots
    await expect(openBySecret(swapped, code, floorStretching)).rejects.toThrow(WrongSecret)
  })

  it('hold no code, no identity and no key in clear', () => {
    const text = JSON.stringify(slots, (_, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? Buffer.from(value instanceof ArrayBuffer ? value : value.buffer).toString('latin1')
        : value,
    )
    expect(text).toContain('age1')
    for (const secret of [code.code, identity, earlier, 'AGE-SECRET-KEY']) expect(text).not.toContain(secret)
  })
})

describe('the identity of a recovery code', () => {
  it('is the same each time, another for another code, and one that age knows', async () => {
    expect(await identityOfCode(code.code)).toBe(identity)
    expect(earlier).not.toBe(identity)
    expect(identity).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)
    expect(await recipientOf(identity)).toMatch(/^age1[02-9ac-hj-np-z]{58}$/)
  })

  it('stays what it was when released: a code on paper opens old copies', async () => {
    const paper = '0123456789ABCDEFGHJKMNPQRSTV0000' as typeof code.code
    expect(await recipientOf(await identityOfCode(paper))).toBe(
      'age1ttgghfln0dcpfxsrw7hxhg3dveyq5xlql765fqz9m87lp60gvppq6pwfhy',
    )
  })
})

describe('whom backups are sealed to', () => {
  it('is the recovery code and the organisation', async () => {
    expect(backupRecipients(slots)).toEqual([await recipientOf(identity), made.organisation])
  })

  it('is nobody without a passphrase, and the code alone without an organisation key', async () => {
    expect(backupRecipients({ name: 'keys', slots: [] })).toEqual([])
    expect(backupRecipients({ name: 'keys', slots: [await recoverySlot(data, identity)] })).toEqual([])
    const two = [await passphraseSlot(data, 'x', floorStretching), await recoverySlot(data, identity)]
    expect(backupRecipients({ name: 'keys', slots: two })).toEqual([await recipientOf(identity)])
  })

  it('changes with the code, and own copies from before can still be read', async () => {
    const next = await identityOfCode(drawRecoveryCode())
    const now = withSlot(slots, await recoverySlot(data, next, await ownIdentities(data, slots)))
    expect(backupRecipients(now)).toContain(await recipientOf(next))
    expect(backupRecipients(now)).not.toContain(await recipientOf(identity))
    const key = await openBySecret(now, passphrase, floorStretching)
    expect(await ownIdentities(key, now)).toEqual([next, identity, earlier])
    await expect(openBySecret(now, code, floorStretching)).rejects.toThrow(WrongSecret)
  })

  it('is the organisation alone in a profile that its key brought back', async () => {
    const brought = await slotsFor({ ...made, identities: [] }, floorStretching)
    expect(backupRecipients(brought)).toEqual([made.organisation])
    expect(await ownIdentities(data, brought)).toEqual([])
    await expect(openBySecret(brought, code, floorStretching)).rejects.toThrow(WrongSecret)
  })
})
