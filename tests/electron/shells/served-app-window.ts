import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { leaveSecret } from '../../../electron/appwindow/handshake'
import { listen } from '../../../electron/appwindow/listen'
import type { SelfTestPages } from '../../../electron/appwindow/self-test/pages'
import { appServer, type Serving } from '../../../electron/appwindow/server'
import { oneTimeCode } from '../../../electron/guard/one-time-code'
import { commonHandlers } from '../../../electron/host/handlers'
import type { ShellEvent } from '../../../electron/state/shell-log'
import { openStateFile } from '../../../electron/state/state-file'
import { backupsOf } from './backups'
import { copiesOf } from './copies'
import { send } from './http'

export const code = 'engangskod'

/** The app window's server over real HTTP, on a state folder and with files of the caller's own. */
export async function serveAppWindow(folder: string, selfTest: SelfTestPages | null = null) {
  const opened = await openStateFile(folder, 'aside.json')
  if (opened.kind !== 'open') throw new Error(opened.kind)
  const files = path.join(folder, 'out')
  await mkdir(path.join(files, 'assets'), { recursive: true })
  await writeFile(path.join(files, 'index.html'), '<!doctype html><meta nonce="__CSP_NONCE__">')
  await writeFile(path.join(files, 'assets', 'index.js'), '"app"')
  await writeFile(path.join(folder, 'secret.txt'), 'hemligt')

  const events: ShellEvent[] = []
  const serving: Omit<Serving, 'port'> = {
    files,
    handlers: {
      ...commonHandlers('appwindow', '1.2.3', opened.file, copiesOf(folder, 'appwindow')),
      ...backupsOf(folder, opened.file, null),
    },
    code: oneTimeCode(code, null),
    handshake: await leaveSecret(folder),
    selfTest,
    log: (event) => void events.push(event),
    now: () => 0,
  }
  let port = 0
  const server = appServer(() => ({ ...serving, port }))
  port = (await listen(server, null)) ?? 0
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { port, origin: `http://127.0.0.1:${port}`, events, server, close }
}

/** The headers of the app's own page when it calls its server. */
export function ownHeaders(origin: string, cookie: string): Record<string, string> {
  return { Host: new URL(origin).host, Origin: origin, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie }
}

/** Trades the code for the cookie, as the window does when it opens. */
export async function tradeCode(port: number): Promise<string> {
  const { headers } = await send(port, { path: `/start/${code}` })
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}
