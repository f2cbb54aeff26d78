import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import { restrictedInTransactions } from './lint/transactions.mjs'

/** How many faults the rule finds in the code. */
function faults(code: string): number {
  const rules = { 'no-restricted-syntax': ['error', ...restrictedInTransactions] } as Linter.RulesRecord
  return new Linter().verify(code, [{ rules }]).length
}

it.each([
  "database.transaction('rw', tables, async () => { await table.put(await sealRow(key, 'cases', row)) })",
  "database.transaction('rw', tables, () => open(key, place, stored))",
  "this.transaction('rw', tables, async () => { await crypto.subtle.encrypt(how, key, bytes) })",
])('is refused: %s', (code) => {
  expect(faults(code)).toBe(1)
})

it.each([
  "const sealed = sealRow(key, 'cases', row); database.transaction('rw', tables, () => table.put(sealed))",
  "database.transaction('r', tables, () => database.openCursor())",
])('is let through: %s', (code) => {
  expect(faults(code)).toBe(0)
})
