import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { closeGate, longestFarewell } from '../../../electron/main/close-gate'

let closed: number
let forced: number

beforeEach(() => {
  vi.useFakeTimers()
  closed = 0
  forced = 0
})
afterEach(() => vi.useRealTimers())

const gate = () =>
  closeGate(
    () => void closed++,
    () => void forced++,
  )

it('holds the window until the app, told that it closes, has written all', async () => {
  const { holds, awaitClose, release, isOpen } = gate()
  let told = false
  const waiting = awaitClose().then(() => (told = true))
  expect(told).toBe(false)
  expect(holds()).toBe(true)
  await waiting
  expect(closed).toBe(0)
  expect(isOpen()).toBe(false)

  release()
  expect(closed).toBe(1)
  expect(holds()).toBe(false)
  vi.advanceTimersByTime(longestFarewell)
  expect({ closed, forced }).toEqual({ closed: 1, forced: 0 })
})

it('holds it no longer than ten seconds, however often the user asks', async () => {
  const { holds, awaitClose } = gate()
  const told = awaitClose()
  expect(holds()).toBe(true)
  await told
  vi.advanceTimersByTime(9_000)
  expect(holds()).toBe(true)
  expect(closed).toBe(0)
  vi.advanceTimersByTime(1_000)
  expect({ closed, forced }).toEqual({ closed: 1, forced: 1 })
  expect(holds()).toBe(false)
})

it('holds nothing for a page that does not wait to be told', () => {
  const { holds, isOpen } = gate()
  expect(holds()).toBe(false)
  expect(isOpen()).toBe(true)
})

it('holds nothing for a page that has gone, and lets go of a window that it held', () => {
  const before = gate()
  void before.awaitClose()
  before.pageGone()
  expect(before.holds()).toBe(false)

  const during = gate()
  void during.awaitClose()
  expect(during.holds()).toBe(true)
  during.pageGone()
  expect(closed).toBe(1)
})

it('holds a reloaded page’s window as it held the first one’s', async () => {
  const { holds, awaitClose, pageGone, release } = gate()
  void awaitClose()
  pageGone()
  const told = awaitClose()
  expect(holds()).toBe(true)
  await told
  release()
  expect(closed).toBe(1)
})

it('tells an app that asks late at once', async () => {
  const { holds, awaitClose } = gate()
  void awaitClose()
  holds()
  await expect(awaitClose()).resolves.toBeUndefined()
})

it('lets the app take the close back, stays as long as that, and asks it again the next time', async () => {
  const { holds, awaitClose, stay, release, isOpen } = gate()
  const told = awaitClose()
  holds()
  await told
  stay()
  vi.advanceTimersByTime(longestFarewell)
  expect({ closed, forced, isOpen: isOpen() }).toEqual({ closed: 0, forced: 0, isOpen: false })

  const toldAgain = awaitClose()
  expect(holds()).toBe(true)
  await toldAgain
  release()
  expect({ closed, forced }).toEqual({ closed: 1, forced: 0 })
})

it('holds for a page that took the close back and has not come to wait again, but not without end', async () => {
  const { holds, awaitClose, stay } = gate()
  void awaitClose()
  holds()
  stay()
  expect(holds()).toBe(true)
  await expect(awaitClose()).resolves.toBeUndefined()
  vi.advanceTimersByTime(longestFarewell)
  expect({ closed, forced }).toEqual({ closed: 1, forced: 1 })
})

it('takes no close back that nobody asked for, and none for a page that has gone', () => {
  const { holds, stay, isOpen } = gate()
  stay()
  expect(holds()).toBe(false)
  expect(isOpen()).toBe(true)

  const left = gate()
  void left.awaitClose()
  left.holds()
  left.stay()
  left.pageGone()
  expect(left.holds()).toBe(false)
})

it('opens when the app itself wants to go, without anybody having asked', () => {
  const { release, holds } = gate()
  release()
  expect(closed).toBe(1)
  expect(holds()).toBe(false)
})
