import { describe, expect, it } from 'vitest'
import { isOurs, leaveSecret } from '../../../electron/appwindow/handshake'
import { listen } from '../../../electron/appwindow/listen'
import { largestBody } from '../../../electron/appwindow/read-body'
import { appServer } from '../../../electron/appwindow/server'
import { runningAppWindow } from '../shells/app-window'
import { send } from '../shells/http'
import { fillDisk } from '../full-disk'
import { code, ownHeaders, tradeCode } from '../shells/served-app-window'
import { temporaryFolder } from '../temporary-folder'

async function running() {
  const folder = await temporaryFolder()
  return { folder, ...(await runningAppWindow(folder)) }
}

describe('the page and its files', () => {
  it('answer without a cookie, for they hold no data', async () => {
    const { port } = await running()
    for (const path of ['/', '/kurser/ny', '/team/0198']) {
      const { status, headers, body } = await send(port, { path })
      expect(status).toBe(200)
      const nonce = /nonce="([^"]+)"/.exec(body)?.[1]
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
      expect(headers['cache-control']).toBe('no-store')
    }
    expect(await send(port, { path: '/assets/index.js' })).toMatchObject({ status: 200, body: '"app"' })
  })

  it.each([
    '/..%2fsecret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/missing.js',
    '/%',
  ])('are all there is: nothing at %s', async (path) => {
    const { port } = await running()
    const { status, body } = await send(port, { path })
    expect(body).not.toContain('hemligt')
    expect(status === 404 || body.includes('<!doctype html>')).toBe(true)
  })

  it('answer with nothing where a browser asks for an icon by itself, so that no fault is shown', async () => {
    const { port } = await running()
    expect(await send(port, { path: '/favicon.ico' })).toMatchObject({ status: 204, body: '' })
  })

  it('carry the strict headers with every answer, refusals too', async () => {
    const { port } = await running()
    for (const asked of [
      { path: '/' },
      { path: '/missing.js' },
      { path: '/', method: 'DELETE' },
      { path: '/start/fel' },
    ]) {
      const { headers } = await send(port, asked)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })
})

describe('the one-time code', () => {
  it('is traded once, for a cookie that only the host gets to see; the address is replaced', async () => {
    const { port, events } = await running()
    const { status, headers } = await send(port, { path: `/start/${code}` })
    expect(status).toBe(303)
    expect(headers.location).toBe('/')
    expect(headers['set-cookie']?.[0]).toMatch(/^radrum-\d+=[\w-]{43}; Path=\/host\/; HttpOnly; SameSite=Strict$/)

    const again = await send(port, { path: `/start/${code}` })
    expect(again.status).toBe(403)
    expect(again.headers['set-cookie']).toBeUndefined()
    expect(again.body).toContain('Dina uppgifter är kvar.')
    expect(events).toEqual(['code-accepted', 'code-used-again'])
  })

  it('is not spent by another page that points here', async () => {
    const { port } = await running()
    const crossing = await send(port, { path: `/start/${code}`, headers: { 'Sec-Fetch-Site': 'cross-site' } })
    expect(crossing.status).toBe(403)
    expect((await send(port, { path: `/start/${code}` })).status).toBe(303)
  })
})

describe('a call to the host', () => {
  const body = '{}'
  const path = '/host/describe'

  it('is answered from the own page with the cookie', async () => {
    const { port, origin } = await running()
    const headers = ownHeaders(origin, await tradeCode(port))
    expect((await send(port, { method: 'POST', path, headers, body })).status).toBe(200)
  })

  it.each([
    ['a name of another host (DNS rebinding)', { Host: 'example.org' }, 403, 'refused-host'],
    ['localhost, which is another origin', { Host: 'localhost' }, 403, 'refused-host'],
    ['another port of this machine', { Origin: 'http://127.0.0.1:1' }, 403, 'refused-origin'],
    ['another site', { Origin: 'https://example.org' }, 403, 'refused-origin'],
    ['a file or a sandboxed frame', { Origin: 'null' }, 403, 'refused-origin'],
    ['a page of the same machine', { 'Sec-Fetch-Site': 'same-site' }, 403, 'refused-site'],
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site' }, 403, 'refused-site'],
    ['no cookie', { Cookie: '' }, 401, 'refused-cookie'],
  ])('is refused with %s, and noted', async (_what, wrong, status, event) => {
    const { port, origin, events } = await running()
    const headers = { ...ownHeaders(origin, await tradeCode(port)), ...wrong }
    expect((await send(port, { method: 'POST', path, headers, body })).status).toBe(status)
    expect(events.at(-1)).toBe(event)
  })

  it('is refused with a guessed cookie, or the cookie of another launch', async () => {
    const { port, origin } = await running()
    const other = await running()
    const [, token] = (await tradeCode(other.port)).split('=')
    for (const guess of ['', 'a', 'a'.repeat(43), token]) {
      const headers = ownHeaders(origin, `radrum-${port}=${guess}`)
      expect((await send(port, { method: 'POST', path, headers, body })).status).toBe(401)
    }
  })

  it.each(['Origin', 'Sec-Fetch-Site'])('is refused without %s', async (missing) => {
    const { port, origin } = await running()
    const headers = ownHeaders(origin, await tradeCode(port))
    delete headers[missing]
    expect((await send(port, { method: 'POST', path, headers, body })).status).toBe(403)
  })

  it('is refused when it is large, told or found out, and the server lives on', async () => {
    const { port, origin } = await running()
    const headers = ownHeaders(origin, await tradeCode(port))
    const large = Buffer.alloc(10 * 1024 * 1024, ' ')
    const lengths: Record<string, string>[] = [
      { 'Content-Length': `${large.length}` },
      { 'Transfer-Encoding': 'chunked' },
    ]
    for (const length of lengths) {
      const sent = send(port, { method: 'POST', path, headers: { ...headers, ...length }, body: large })
      // The server may hang up while the rest is still being sent.
      expect(await sent.then(({ status }) => status).catch(() => 'hung up')).toSatisfy(
        (end) => end === 413 || end === 'hung up',
      )
    }
    const padded = `${' '.repeat(largestBody - 2)}{}`
    expect((await send(port, { method: 'POST', path, headers, body: padded })).status).toBe(200)
  })

  it.each(['', 'null', '{', '[]', '"text"', '{"__proto__":{"a":1}}'])('is refused with the body %j', async (wrong) => {
    const { port, origin } = await running()
    const headers = ownHeaders(origin, await tradeCode(port))
    expect((await send(port, { method: 'POST', path, headers, body: wrong })).status).toBe(400)
  })

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('does nothing by %s', async (method) => {
    const { port, origin } = await running()
    const { body: answer } = await send(port, { method, path, headers: ownHeaders(origin, await tradeCode(port)) })
    expect(answer).not.toContain('appwindow')
  })
})

describe('a second start', () => {
  it('knows Rådrum on its port by the secret that only this user can read', async () => {
    const { folder, origin } = await running()
    expect(await isOurs(folder, origin)).toBe(true)
  })

  it('knows it by the secret of an earlier start when a full disk takes no new one', async () => {
    const folder = await temporaryFolder()
    const challenge = 'a'.repeat(64)
    await fillDisk(folder)
    expect((await leaveSecret(folder)).prove(challenge)).toBeNull()
    const first = (await leaveSecret(folder)).prove(challenge)
    await fillDisk(folder)
    expect((await leaveSecret(folder)).prove(challenge)).toBe(first)
  })

  it('does not take another server for Rådrum, be it another user’s', async () => {
    const mine = await running()
    const theirs = await running()
    expect(await isOurs(mine.folder, theirs.origin)).toBe(false)
    expect(await isOurs(await temporaryFolder(), mine.origin)).toBe(false)
  })

  it('never moves to another port', async () => {
    const { port } = await running()
    const second = appServer(() => {
      throw new Error('It never gets to answer.')
    })
    expect(await listen(second, port)).toBeNull()
  })

  it('chooses a first port outside those that systems hand out', async () => {
    const { port } = await running()
    expect(port).toBeGreaterThanOrEqual(1024)
    expect(port).toBeLessThan(32768)
  })
})
