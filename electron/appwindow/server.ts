import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { withNonce } from '../guard/csp'
import { everyAnswer, fileHeaders, pageHeaders } from '../guard/headers'
import type { OneTimeCode, Redeemed } from '../guard/one-time-code'
import { isScreen, staticPath } from '../guard/static-path'
import { answerVerb, type HostHandlers } from '../host/answer-verb'
import type { ShellEvent, ShellLog } from '../state/shell-log'
import type { Handshake } from './handshake'
import { largestBodyOf, readJson } from './read-body'
import { refuse } from './request-guard'
import type { SelfTestPages } from './self-test/pages'
import { hasSession, sessionCookie } from './session'

/** What the server needs once its port is known. */
export interface Serving {
  readonly port: number
  /** The built app. */
  readonly files: string
  readonly handlers: HostHandlers
  readonly code: OneTimeCode
  readonly handshake: Handshake
  /** The pages of the self-test, while it runs. */
  readonly selfTest: SelfTestPages | null
  readonly log: ShellLog
  /** Milliseconds, for the code's life. */
  readonly now: () => number
}

const codeEvents: Readonly<Record<Redeemed, ShellEvent>> = {
  accepted: 'code-accepted',
  wrong: 'code-wrong',
  used: 'code-used-again',
  expired: 'code-expired',
}

const refusalStatus = { 'unknown-verb': 404, 'wrong-arguments': 400, failed: 500 } as const

/**
 * The app without Electron: the built files for anyone on this machine who asks (they hold no data), and the host's
 * verbs for the one window that traded the one-time code for a cookie. `serving` is asked for at each request, since the
 * port is known only once the server listens.
 */
export function appServer(serving: () => Serving): Server {
  const token = randomBytes(32).toString('base64url')
  const server = createServer((request, response) => {
    answer(request, response, serving(), token).catch(() => {
      if (response.headersSent) response.destroy()
      else end(response, 500)
    })
  })
  server.requestTimeout = 30_000
  return server
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
  token: string,
): Promise<void> {
  const { method = '', headers } = request
  const refused = refuse(method, headers, `http://127.0.0.1:${serving.port}`)
  if (refused) {
    serving.log(refused.event)
    return end(response, refused.status)
  }

  const [urlPath = '/'] = (request.url ?? '/').split('?')
  if (method === 'POST') return answerHost(request, response, urlPath, serving, token)
  if (urlPath.startsWith('/start/')) return trade(response, urlPath.slice('/start/'.length), serving, token)
  if (urlPath.startsWith('/handshake/')) {
    const proof = serving.handshake.prove(urlPath.slice('/handshake/'.length))
    return proof === null ? end(response, 404) : end(response, 200, { 'Content-Type': 'text/plain' }, proof)
  }
  // A browser asks for it by itself for what names no icon: the page of a spent code, a file.
  if (urlPath === '/favicon.ico') return end(response, 204)
  if (urlPath.startsWith('/self-test/')) {
    const tested = serving.selfTest?.answer(urlPath)
    return tested ? end(response, 200, tested.headers, tested.body) : end(response, 404)
  }
  return answerFile(response, urlPath, serving)
}

async function answerHost(
  request: IncomingMessage,
  response: ServerResponse,
  urlPath: string,
  serving: Serving,
  token: string,
): Promise<void> {
  if (!urlPath.startsWith('/host/')) return end(response, 405)
  if (!hasSession(request.headers.cookie, serving.port, token)) {
    serving.log('refused-cookie')
    return end(response, 401)
  }
  const verb = urlPath.slice('/host/'.length)
  const body = await readJson(request, largestBodyOf(verb))
  if (body === 'too-large') {
    serving.log('refused-size')
    // The rest of the body is not read, so the connection cannot be used again.
    return end(response, 413, { Connection: 'close' })
  }
  const answered =
    body === 'not-json'
      ? ({ ok: false, refusal: 'wrong-arguments' } as const)
      : await answerVerb(serving.handlers, verb, body.json)
  if (!answered.ok) {
    serving.log(answered.refusal === 'failed' ? 'failed-verb' : 'refused-arguments')
    return end(response, refusalStatus[answered.refusal])
  }
  const json: Record<string, string> = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  }
  // The browser alone can throw away what it has stored, and does when it is told so by the origin.
  if (verb === 'discardStorage') json['Clear-Site-Data'] = '"storage"'
  end(response, 200, json, JSON.stringify(answered.answer))
}

/** Trades the one-time code for the cookie, and the address for one without it. */
function trade(response: ServerResponse, offered: string, serving: Serving, token: string): void {
  const redeemed = serving.code.redeem(offered, serving.now())
  serving.log(codeEvents[redeemed])
  if (redeemed === 'accepted') {
    const cookie = sessionCookie(serving.port, token)
    return end(response, 303, { Location: '/', 'Set-Cookie': cookie, 'Cache-Control': 'no-store' })
  }
  end(response, 403, pageHeaders(randomBytes(16).toString('base64')), spentCodePage)
}

const spentCodePage = `<!doctype html>
<html lang="sv" translate="no"><meta charset="utf-8"><title>Rådrum</title>
<h1>Den här adressen gäller inte längre</h1>
<p>En startadress kan bara användas en gång. Dina uppgifter är kvar. Stäng fönstret och starta Rådrum igen.</p></html>
`

async function answerFile(response: ServerResponse, urlPath: string, serving: Serving): Promise<void> {
  const page = path.join(serving.files, 'index.html')
  const file = isScreen(urlPath) ? page : await staticPath(serving.files, urlPath)
  const content = file === null ? null : await readFile(file).catch(() => null)
  if (file === null || content === null) return end(response, 404)
  if (!file.endsWith('.html')) return end(response, 200, fileHeaders(file), content)

  const nonce = randomBytes(16).toString('base64')
  end(response, 200, pageHeaders(nonce), withNonce(content.toString('utf8'), nonce))
}

function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): void {
  response.writeHead(status, { ...everyAnswer, ...headers })
  response.end(body)
}
