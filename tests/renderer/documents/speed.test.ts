import { protocolTimes } from '@tests/bench/protocol-times'
import { expect, it } from 'vitest'

/** With slack for a busy computer: `npm run tool -- bench/documents` measures against the bound itself. */
it('makes a protokoll about as fast as the Word library can, and ten times the cases in about ten times the time', async () => {
  const fifty = await protocolTimes(50, 7)
  const many = await protocolTimes(500, 3)
  expect(fifty.own / fifty.byHand).toBeLessThan(2)
  expect(many.own / fifty.own).toBeLessThan(20)
})
