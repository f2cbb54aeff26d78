import { expect, it } from 'vitest'
import { hostileCalls } from './hostile-calls'

it('lets none of 200 hostile calls in, by either shell', { timeout: 30_000 }, async () => {
  expect(await hostileCalls(20_270_222, 200)).toEqual({ made: 200, accepted: [] })
})
