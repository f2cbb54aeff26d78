import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './app'

test('trades the one-time code for a cookie that no script can read, and leaves no code in the address', async ({
  app,
}) => {
  expect(app.page.url()).toBe(`${app.origin}/`)
  const cookies = await app.context.cookies(`${app.origin}/host/describe`)
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict', path: '/host/' }])
  expect(await app.page.evaluate(() => document.cookie)).toBe('')
})

test('refuses the code a second time, in words, and notes it without the code', async ({ app }) => {
  const second = await app.context.newPage()
  const answer = await second.goto(app.server.startAddress)
  expect(answer?.status()).toBe(403)
  await expect(second.getByRole('heading', { name: 'Den här adressen gäller inte längre' })).toBeVisible()

  // Chromium itself writes down that a page was refused.
  await app.watched.take()
  await app.close()
  const log = await readFile(path.join(app.stateFolder, 'shell.log'), 'utf8')
  expect(log).toContain('code-used-again')
  expect(log).not.toContain(app.server.startAddress.split('/').at(-1))
})

test('answers the window that has the cookie, and no page without it', async ({ app }) => {
  const describe = () => fetch('/host/describe', { method: 'POST', body: '{}' }).then((answer) => answer.status)
  expect(await app.page.evaluate(describe)).toBe(200)
  await app.context.clearCookies()
  expect(await app.page.evaluate(describe)).toBe(401)
  // The app may ask its shell too, and is refused: once it has gone, all its errors have been told.
  await app.page.goto('about:blank')
  await app.watched.take()
})

test('sends the page under the policy, with a nonce of its own each time', async ({ app }) => {
  const first = await app.context.request.get(`${app.origin}/`)
  const second = await app.context.request.get(`${app.origin}/kurser`)
  const policies = [first, second].map((answer) => answer.headers()['content-security-policy'] ?? '')
  expect(policies[0]).toContain("require-trusted-types-for 'script'")
  expect(policies[0]).not.toBe(policies[1])
  for (const answer of [first, second]) {
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1]
    expect(await answer.text()).toContain(`nonce="${nonce}"`)
    expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  }
})

test('refuses text that would become an element or code, and code from another origin', async ({ app }) => {
  const refused = await app.page.evaluate(() => {
    const tries = [
      () => (document.createElement('p').innerHTML = '<img src=x onerror=alert(1)>'),
      () => (document.createElement('script').text = 'alert(1)'),
      () => new Worker('https://example.org/worker.js'),
    ]
    return tries.map((attempt) => {
      try {
        attempt()
        return 'let through'
      } catch (fault) {
        return fault instanceof TypeError ? 'refused' : String(fault)
      }
    })
  })
  expect(refused).toEqual(['refused', 'refused', 'refused'])
  expect((await app.watched.take()).violations).toHaveLength(3)
})

test('sees what it must count: a violation, a request to another host, an error', async ({ app }) => {
  await app.page.evaluate(() => fetch('https://example.org/').catch(() => undefined))
  expect((await app.watched.take()).violations).toEqual([expect.stringContaining('connect-src https://example.org')])

  await app.page.evaluate(() => console.error('ett fel'))
  expect((await app.watched.take()).errors).toEqual(['ett fel'])

  await app.page.goto('https://example.org/').catch(() => undefined)
  expect((await app.watched.take()).foreignRequests).toEqual(['https://example.org/'])
})

test('opens on the same address after a restart', async ({ app }) => {
  const before = app.origin
  await app.page.evaluate(() => localStorage.setItem('shell-test', 'kvar'))
  await app.restart()
  expect(app.origin).toBe(before)
  expect(await app.page.evaluate(() => localStorage.getItem('shell-test'))).toBe('kvar')
})
