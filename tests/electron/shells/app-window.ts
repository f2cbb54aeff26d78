import { onTestFinished } from 'vitest'
import { appWindowHost } from '@renderer/host/app-window-host'
import { pickedFolder } from '@renderer/host/picked-folder'
import type { Host } from '@shared/host'
import type { SelfTestPages } from '../../../electron/appwindow/self-test/pages'
import { send } from './http'
import { serveAppWindow } from './served-app-window'

/** The app window's server, for one test. */
export async function runningAppWindow(folder: string, selfTest: SelfTestPages | null = null) {
  const served = await serveAppWindow(folder, selfTest)
  onTestFinished(served.close)
  return served
}

/** The app's side, in a page that sends what a browser sends. */
export function pageHost(port: number, headers: Record<string, string>): Host {
  return appWindowHost({
    async fetch(address, { method, body }) {
      const sent = await send(port, { method: method ?? 'GET', path: address, headers, body: body as string })
      return new Response(sent.body, { status: sent.status })
    },
    download: () => undefined,
    folder: pickedFolder({}),
  })
}
