import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { withNonce } from '../guard/csp'
import { everyAnswer, fileHeaders, pageHeaders } from '../guard/headers'
import { isOwnAddress } from '../guard/navigation'
import { isScreen, staticPath } from '../guard/static-path'
import path from 'node:path'

/** How `app:` is registered: an origin of its own with storage and fetch, under the policy like any other. */
export const appScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const

/** Answers `app://radrum/…` from the built files, with the same headers as the app window's server. */
export async function answerAppRequest(files: string, request: Request): Promise<Response> {
  if (!isOwnAddress(request.url)) return new Response(null, { status: 403, headers: everyAnswer })
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: everyAnswer })

  const urlPath = new URL(request.url).pathname
  const file = isScreen(urlPath) ? path.join(files, 'index.html') : await staticPath(files, urlPath)
  const content = file === null ? null : await readFile(file).catch(() => null)
  if (file === null || content === null) return new Response(null, { status: 404, headers: everyAnswer })
  if (!file.endsWith('.html')) return new Response(new Uint8Array(content), { headers: fileHeaders(file) })

  const nonce = randomBytes(16).toString('base64')
  return new Response(withNonce(content.toString('utf8'), nonce), { headers: pageHeaders(nonce) })
}
