import { expect, it } from 'vitest'
import { oneTimeCode, windowCodeLife } from '../../../electron/guard/one-time-code'

it('opens once', () => {
  const code = oneTimeCode('hemlig', null)
  expect(code.redeem('hemlig', 0)).toBe('accepted')
  expect(code.redeem('hemlig', 0)).toBe('used')
})

it('is not spent by a wrong guess', () => {
  const code = oneTimeCode('hemlig', null)
  for (const guess of ['', 'hemli', 'hemligt', 'HEMLIG', 'hemlå']) expect(code.redeem(guess, 0)).toBe('wrong')
  expect(code.redeem('hemlig', 0)).toBe('accepted')
})

it('lives ten seconds for a window and for ever when printed', () => {
  expect(windowCodeLife).toBe(10_000)
  expect(oneTimeCode('a', 10_000).redeem('a', 10_000)).toBe('accepted')
  expect(oneTimeCode('a', 10_000).redeem('a', 10_001)).toBe('expired')
  expect(oneTimeCode('a', null).redeem('a', Number.MAX_SAFE_INTEGER)).toBe('accepted')
})
