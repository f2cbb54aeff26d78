import { describe, expect, it } from 'vitest'
import { newKeySlots, openKeySlots } from '@renderer/data/device-key'
import { newId } from '@renderer/data/ids'
import { seal } from '@renderer/data/seal'
import { batchesOf, openBatch } from '@renderer/data/sealed-batch'

const key = await openKeySlots(await newKeySlots())

function sealedRows(values: readonly unknown[]) {
  return Promise.all(
    values.map(async (value) => {
      const id = newId()
      return { id, ...(await seal(key, { table: 'persons', id }, 1, value)) }
    }),
  )
}

const opened = async (rows: Awaited<ReturnType<typeof sealedRows>>) => {
  const texts = await Promise.all(batchesOf('persons', rows).map((batch) => openBatch(key, batch)))
  return texts.flatMap((text) => JSON.parse(new TextDecoder().decode(text)) as unknown[])
}

describe('rows that are opened together', () => {
  it('are those that were sealed, in their order, however many', async () => {
    for (const count of [0, 1, 1500, 3001]) {
      const values = Array.from({ length: count }, (_, nth) => ({ nth, text: 'å'.repeat(nth % 40) }))
      expect(await opened(await sealedRows(values))).toEqual(values)
    }
  })

  it('do not open when one of them has taken the place of another, or a bit of it has changed', async () => {
    const [one, other] = (await sealedRows(['Ada', 'Bo'])) as [
      Awaited<ReturnType<typeof sealedRows>>[0],
      Awaited<ReturnType<typeof sealedRows>>[0],
    ]
    await expect(opened([one, { ...other, iv: one.iv, ct: one.ct }])).rejects.toThrow()
    const bent = other.ct.slice(0)
    new Uint8Array(bent)[0]! ^= 1
    await expect(opened([one, { ...other, ct: bent }])).rejects.toThrow()
    await expect(opened([one, { ...other, cv: 2 }])).rejects.toThrow()
  })
})
