import { expect, it } from 'vitest'
import { openingBounds, readWindowState } from '../../../electron/main/window-state'

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const projector = { x: 1920, y: 0, width: 1280, height: 720 }
const kept = { bounds: { x: 2000, y: 50, width: 1000, height: 600 }, maximized: false }
const first = { width: 1366, height: 768 }

it('opens where it was left, on the screen where it was left', () => {
  expect(openingBounds(kept, [screen, projector])).toEqual(kept.bounds)
})

it('opens in its first size when the projector has gone', () => {
  expect(openingBounds(kept, [screen])).toEqual(first)
})

it('opens in its first size when its title bar cannot be reached', () => {
  expect(openingBounds({ ...kept, bounds: { ...kept.bounds, x: 100, y: -300 } }, [screen])).toEqual(first)
  expect(openingBounds({ ...kept, bounds: { ...kept.bounds, x: 100, y: 1020 } }, [screen])).toEqual(first)
})

it('opens in its first size at the first start, and when what was kept cannot be read', () => {
  expect(openingBounds(null, [screen])).toEqual(first)
  for (const text of [null, '', '{', '{"bounds":{"x":0,"y":0,"width":1,"height":1},"maximized":false}', '[]']) {
    expect(readWindowState(text)).toBeNull()
  }
  expect(readWindowState(JSON.stringify(kept))).toEqual(kept)
})
