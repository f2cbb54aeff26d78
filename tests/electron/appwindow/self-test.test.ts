import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { isDue } from '../../../electron/appwindow/self-test/is-due'
import { selfTestPages, type SelfTestPages, type Told } from '../../../electron/appwindow/self-test/pages'
import { runSelfTest, type Starts } from '../../../electron/appwindow/self-test/run'
import type { SelfTest } from '../../../electron/state/shell-state'
import { runningAppWindow } from '../shells/app-window'
import { send } from '../shells/http'
import { code, ownHeaders, tradeCode } from '../shells/served-app-window'
import { temporaryFolder } from '../temporary-folder'

/** A browser whose pages tell these, one a run; null tells nothing. It ends by itself, or only when it is killed. */
function browser(pages: SelfTestPages, tells: (Told | null)[], ends: 'by itself' | 'killed' = 'by itself') {
  const seen: { address: string; profile: string; signals: string[] }[] = []
  const start: Starts = (address, profile) => {
    const run = { address, profile, signals: [] as string[] }
    seen.push(run)
    const told = tells.shift()
    if (told) queueMicrotask(() => pages.answer(`/self-test/token/tell/${told}`))
    let finish: () => void = () => undefined
    const ended = new Promise<void>((resolve) => (finish = resolve))
    if (ends === 'by itself') finish()
    const kill = (signal: string) => {
      run.signals.push(signal)
      if (signal === 'SIGKILL') finish()
    }
    return { ended, kill }
  }
  return { start, seen }
}

const briefly = { told: 50, ended: 20 }

describe('the self-test', () => {
  const outcomes: [(Told | null)[], string][] = [
    [['written', 'kept'], 'yes'],
    [['written', 'gone'], 'no'],
    [['written', 'blocked'], 'no'],
    [['blocked'], 'no'],
    [['written', 'partly'], 'untested'],
    [['written', null], 'untested'],
    [[null], 'untested'],
    [['kept'], 'untested'],
  ]
  it.each(outcomes)('of a browser that tells %j finds: %s', async (tells, found) => {
    const folder = await temporaryFolder()
    const pages = selfTestPages('token')
    const { start, seen } = browser(pages, [...tells])
    expect(await runSelfTest(folder, 'http://127.0.0.1:23456', pages, start, briefly)).toBe(found)
    expect(seen).toHaveLength(tells.length)
    expect(await readdir(folder)).toEqual([])
  })

  it('writes and reads in the same throw-away profile, which is never the app’s', async () => {
    const folder = await temporaryFolder()
    const pages = selfTestPages('token')
    const { start, seen } = browser(pages, ['written', 'kept'])
    await runSelfTest(folder, 'http://127.0.0.1:23456', pages, start, briefly)
    expect(seen.map(({ address }) => address)).toEqual([
      'http://127.0.0.1:23456/self-test/token/write',
      'http://127.0.0.1:23456/self-test/token/read',
    ])
    expect(seen[0]?.profile).toBe(seen[1]?.profile)
    expect(seen[0]?.profile).toMatch(/[\\/]sjalvtest-[0-9a-f-]{36}$/)
  })

  it('asks a browser that stays to end, and then makes it', async () => {
    const pages = selfTestPages('token')
    const { start, seen } = browser(pages, ['written', 'kept'], 'killed')
    expect(await runSelfTest(await temporaryFolder(), '', pages, start, briefly)).toBe('yes')
    expect(seen.map(({ signals }) => signals)).toEqual([
      ['SIGTERM', 'SIGKILL'],
      ['SIGTERM', 'SIGKILL'],
    ])
  })
})

describe('the self-test’s pages', () => {
  it('are there for who knows the address, under the policy, while the test runs', async () => {
    const { port } = await runningAppWindow(await temporaryFolder(), selfTestPages('token'))
    const page = await send(port, { path: '/self-test/token/write' })
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('data-act="write"') as string })
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
    expect((await send(port, { path: '/self-test/token/script' })).headers['content-type']).toContain('javascript')
  })

  it.each(['/self-test/fel/write', '/self-test/token/tell/annat', '/self-test/token', '/self-test/token/../write'])(
    'are not at %s',
    async (path) => {
      const { port } = await runningAppWindow(await temporaryFolder(), selfTestPages('token'))
      expect((await send(port, { path })).status).toBe(404)
    },
  )

  it('are gone when no test runs', async () => {
    const { port } = await runningAppWindow(await temporaryFolder())
    expect((await send(port, { path: '/self-test/token/write' })).status).toBe(404)
  })

  it('open no door: whoever knows the address has no cookie', async () => {
    const { port, origin } = await runningAppWindow(await temporaryFolder(), selfTestPages(code))
    const page = await send(port, { path: `/self-test/${code}/write` })
    expect(page.headers['set-cookie']).toBeUndefined()
    const call = { method: 'POST', path: '/host/describe', body: '{}' }
    expect((await send(port, { ...call, headers: ownHeaders(origin, '') })).status).toBe(401)
    expect((await send(port, { ...call, headers: ownHeaders(origin, await tradeCode(port)) })).status).toBe(200)
  })
})

describe('the self-test is due', () => {
  const last: SelfTest = { browser: '/b', edition: '1', at: '2027-02-22T08:00:00.000Z', keepsData: 'yes' }
  const soon = new Date('2027-02-23T08:00:00Z')

  it('at the first start, and at each start until it ends well', () => {
    expect(isDue(null, '/b', '1', soon)).toBe(true)
    expect(isDue({ ...last, keepsData: 'untested' }, '/b', '1', soon)).toBe(true)
    expect(isDue({ ...last, keepsData: 'no' }, '/b', '1', soon)).toBe(true)
  })

  it('when the browser is another or a newer one, or a week has passed', () => {
    expect(isDue(last, '/annan', '1', soon)).toBe(true)
    expect(isDue(last, '/b', '2', soon)).toBe(true)
    expect(isDue(last, '/b', '1', new Date('2027-03-01T08:00:01Z'))).toBe(true)
    expect(isDue(last, '/b', '1', new Date('2026-01-01T08:00:00Z'))).toBe(true)
  })

  it('not else', () => {
    expect(isDue(last, '/b', '1', soon)).toBe(false)
  })
})
