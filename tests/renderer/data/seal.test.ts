import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { contentVersion } from '@renderer/data/content'
import { Database } from '@renderer/data/database'
import { newKeySlots, openKeySlots } from '@renderer/data/device-key'
import { newId } from '@renderer/data/ids'
import { open, seal } from '@renderer/data/seal'
import { openRow, sealRow } from '@renderer/data/sealed-row'
import type { Instant, IsoDate } from '@shared/calendar/date'
import { newRow } from '@shared/record/row'
import { freshName } from './window'

const key = await openKeySlots(await newKeySlots())
const at = '2027-02-22T08:00:00.000Z' as Instant
const person = {
  ...newRow(newId(), at),
  code: 'HAN-2027-014',
  gender: 'woman',
  birthYear: 1987,
  name: 'Ada Åkesson',
  protectedIdentity: false,
} as const

describe('a sealed row', () => {
  it('opens to what was sealed', async () => {
    expect(await openRow(key, 'persons', await sealRow(key, 'persons', person))).toEqual(person)
  })

  it('shows nothing of a person but random ids, revision and time', async () => {
    const { iv, ct, ...clear } = await sealRow(key, 'persons', person)
    expect(clear).toEqual({ id: person.id, rev: 0, updatedAt: at, cv: contentVersion('persons') })
    const bytes = [iv, new Uint8Array(ct)].map((part) => new TextDecoder('latin1').decode(part)).join('')
    for (const secret of ['HAN-2027', 'woman', '1987', 'Ada']) expect(bytes).not.toContain(secret)
  })

  it('copies the allowed fields in clear, for a purge to find', async () => {
    const aCase = {
      ...newRow(newId(), at),
      teamId: newId(),
      code: 'HAN-2027-014',
      mode: 'consent',
      personId: newId(),
      kind: 'review',
      status: 'waiting',
      receivedOn: '2027-02-01' as IsoDate,
      presenterId: null,
      question: 'Vad kommer efter sjukskrivningen?',
      background: '',
      referralId: null,
      followUpOn: null,
      closedOn: null,
    } as const
    const { iv, ct, ...clear } = await sealRow(key, 'cases', aCase)
    expect(clear).toEqual({
      id: aCase.id,
      rev: 0,
      updatedAt: at,
      cv: contentVersion('cases'),
      teamId: aCase.teamId,
      personId: aCase.personId,
      status: 'waiting',
      receivedOn: '2027-02-01',
    })
    expect(iv.byteLength + ct.byteLength).toBeGreaterThan(12)
  })

  it('does not open under another id, another table, another version, or with a bit changed', async () => {
    const stored = await sealRow(key, 'persons', person)
    const bent = stored.ct.slice(0)
    new Uint8Array(bent)[3]! ^= 1
    await expect(openRow(key, 'persons', { ...stored, id: newId() })).rejects.toThrow()
    await expect(openRow(key, 'parties', stored as never)).rejects.toThrow()
    await expect(openRow(key, 'persons', { ...stored, cv: 0 })).rejects.toThrow()
    await expect(openRow(key, 'persons', { ...stored, ct: bent })).rejects.toThrow()
  })

  it('is sealed with fresh random bits each time', async () => {
    const [one, two] = [await sealRow(key, 'persons', person), await sealRow(key, 'persons', person)]
    expect(one.iv).not.toEqual(two.iv)
  })

  it('refuses to be sealed or opened inside a transaction', async () => {
    const database = new Database(freshName())
    const place = { table: 'meta', id: 'x' }
    const sealed = await seal(key, place, 1, 'text')
    const inside = (job: () => Promise<unknown>) => database.transaction('rw', database.meta, job)
    await expect(inside(() => seal(key, place, 1, 'text'))).rejects.toThrow('before the transaction')
    await expect(inside(() => open(key, place, sealed))).rejects.toThrow('before the transaction')
    database.close()
  })
})

describe('the data key', () => {
  it('lies wrapped, and neither it nor the key around it can be read out', async () => {
    const slots = await newKeySlots()
    const data = await openKeySlots(slots)
    await expect(crypto.subtle.exportKey('raw', data)).rejects.toThrow()
    await expect(crypto.subtle.exportKey('raw', slots.slots[0].key)).rejects.toThrow()
  })

  it('is the same each time the slot is opened', async () => {
    const slots = await newKeySlots()
    const place = { table: 'meta', id: 'x' }
    const sealed = await seal(await openKeySlots(slots), place, 1, 'text')
    expect(await open(await openKeySlots(slots), place, sealed)).toBe('text')
  })
})
