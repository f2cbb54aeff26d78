import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { alone, createWritingRights, type Holder, type WritingRight } from '@renderer/data/writing-right'
import { givenBrowser } from './locks-of-browser'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const database = 'radrum'
const turns = () => vi.advanceTimersByTimeAsync(0)

function givenHolder(isKept = true) {
  const did: string[] = []
  const holder: Holder = {
    keepTyping: () => Promise.resolve(did.push('keepTyping')).then(() => isKept),
    settled: () => Promise.resolve(did.push('settled')),
    catchUp: () => Promise.resolve(did.push('catchUp')).then(() => undefined),
  }
  return { did, holder }
}

/** Windows that open the same database one after the other. */
async function givenWindows(...surroundings: Parameters<ReturnType<typeof givenBrowser>['window']>[0][]) {
  const browser = givenBrowser()
  const windows = []
  for (const each of surroundings) {
    const rights = createWritingRights(browser.window(each))
    const right = await rights.of(database)
    const { did, holder } = givenHolder()
    right.follow(holder)
    windows.push({ rights, right, did })
  }
  return windows
}
const holds = (windows: readonly { right: WritingRight }[]) => windows.map(({ right }) => right.hold.get())

describe('the right to write', () => {
  it('is the first window’s, and the second one only shows', async () => {
    expect(holds(await givenWindows({}, {}))).toEqual(['mine', 'elsewhere'])
  })

  it('is everybody’s own in another database', async () => {
    const browser = givenBrowser()
    const here = await createWritingRights(browser.window()).of('radrum')
    const there = await createWritingRights(browser.window()).of('radrum-exempel')
    expect([here.hold.get(), there.hold.get()]).toEqual(['mine', 'mine'])
  })

  it('is this window’s in a browser that has no locks', async () => {
    const right = await createWritingRights({ locks: undefined, channel: () => new BroadcastChannel('unused') }).of(
      'radrum',
    )
    expect(right).toBe(alone)
    expect(right.hold.get()).toBe('mine')
  })

  it('comes to the next in line, caught up first, when the window that had it goes', async () => {
    const windows = await givenWindows({}, {}, {})
    // Another database in the first window: what was held is let go of.
    await windows[0]!.rights.of('radrum-exempel')
    await turns()
    expect(holds(windows.slice(1))).toEqual(['mine', 'elsewhere'])
    expect(windows[1]!.did).toEqual(['catchUp'])
  })

  it('stays with the window when the same database is opened again in it', async () => {
    const [first] = await givenWindows({})
    expect(await first!.rights.of(database)).toBe(first!.right)
    expect(first!.right.hold.get()).toBe('mine')
  })

  it('is handed over when asked for: what is typed is kept first, and the new one reads before it writes', async () => {
    const windows = await givenWindows({}, {})
    const order: string[] = []
    for (const [place, { right }] of windows.entries()) {
      right.hold.subscribe(() => order.push(`${place} ${right.hold.get()}`))
    }
    const taking = windows[1]!.right.takeOver()
    expect(holds(windows)).toEqual(['mine', 'taking'])
    await turns()
    await taking
    expect(holds(windows)).toEqual(['handedOver', 'mine'])
    expect(windows[0]!.did).toEqual(['keepTyping', 'settled'])
    expect(windows[1]!.did).toEqual(['catchUp'])
    expect(order).toEqual(['1 taking', '0 handedOver', '1 mine'])
  })

  it('goes to and fro, and never to somebody else in between', async () => {
    const windows = await givenWindows({}, {}, {})
    for (const place of [1, 0, 2, 1, 2, 0]) {
      const taking = windows[place]!.right.takeOver()
      await turns()
      await taking
      expect(holds(windows).filter((hold) => hold === 'mine')).toHaveLength(1)
      expect(windows[place]!.right.hold.get()).toBe('mine')
    }
  })

  it('does not say that all is saved in a window whose disk would not take it', async () => {
    const browser = givenBrowser()
    const first = await createWritingRights(browser.window()).of(database)
    first.follow(givenHolder(false).holder)
    const second = await createWritingRights(browser.window()).of(database)
    const taking = second.takeOver()
    await turns()
    await taking
    expect([first.hold.get(), second.hold.get()]).toEqual(['elsewhere', 'mine'])
  })

  it('is taken from a window that does not answer within three seconds, and not before', async () => {
    const windows = await givenWindows({ deaf: true }, {})
    const taking = windows[1]!.right.takeOver()
    await vi.advanceTimersByTimeAsync(2999)
    expect(holds(windows)).toEqual(['mine', 'taking'])
    await vi.advanceTimersByTimeAsync(1)
    await taking
    expect(holds(windows)).toEqual(['elsewhere', 'mine'])
  })

  it('comes back to the window that handed it over when the other one goes', async () => {
    const windows = await givenWindows({}, {})
    const taking = windows[1]!.right.takeOver()
    await turns()
    await taking
    await windows[1]!.rights.of('radrum-exempel')
    await turns()
    expect(windows[0]!.right.hold.get()).toBe('mine')
    expect(windows[0]!.did.at(-1)).toBe('catchUp')
  })
})
