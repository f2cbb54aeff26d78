import type { IncomingHttpHeaders } from 'node:http'
import type { ShellEvent } from '../state/shell-log'

export interface Refused {
  status: 403 | 405
  event: Extract<ShellEvent, 'refused-host' | 'refused-origin' | 'refused-site' | 'refused-method'>
}

/**
 * What is asked of every request before its path is looked at. A page of another site can make this browser send
 * requests here (and, by DNS rebinding, under its own name): the exact Host, Origin and Sec-Fetch-Site tell them apart,
 * for no page can forge these.
 *
 * @param origin our own, `http://127.0.0.1:PORT`; never `localhost`, which is another origin with other data
 * @returns why it is refused, or null
 */
export function refuse(method: string, headers: IncomingHttpHeaders, origin: string): Refused | null {
  if (headers.host !== new URL(origin).host) return { status: 403, event: 'refused-host' }
  if (method !== 'GET' && method !== 'POST') return { status: 405, event: 'refused-method' }

  const writes = method === 'POST'
  if (headers.origin === undefined ? writes : headers.origin !== origin) return { status: 403, event: 'refused-origin' }

  const site = headers['sec-fetch-site']
  const fromOurPage = site === 'same-origin'
  // An address typed or opened by the user comes from no site; a plain client sends no such header.
  const fromNowhere = site === 'none' || site === undefined
  return fromOurPage || (!writes && fromNowhere) ? null : { status: 403, event: 'refused-site' }
}
