import { expect, it } from 'vitest'
import kept from '@renderer/data/schema-snapshot.json'
import { changedUnderTheSameNumber, presentSchema } from './schema'

it('the schema is the one that its numbers stand for', () => {
  const hint = 'Add a migration (renderer/data/README.md), then run: npm run tool -- schema-snapshot'
  const present: unknown = JSON.parse(JSON.stringify(presentSchema(kept.released)))
  expect(present, hint).toEqual(kept)
})

it('a field added under an unchanged number is found, and one added with a new number is let through', () => {
  const before = presentSchema(true)
  const after = structuredClone(before)
  after.content.rooms!.fields.hasHearingLoop = '{type:boolean}'
  expect(changedUnderTheSameNumber(before, after)).toEqual(['rooms'])
  after.content.rooms!.version += 1
  expect(changedUnderTheSameNumber(before, after)).toEqual([])
})

it('an index added under an unchanged number is found', () => {
  const before = presentSchema(true)
  const after = structuredClone(before)
  after.structure.stores.cases = 'id, status'
  expect(changedUnderTheSameNumber(before, after)).toEqual(['structure'])
})
