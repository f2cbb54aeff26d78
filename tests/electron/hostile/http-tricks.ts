import * as fc from 'fast-check'
import { ownHeaders } from '../shells/served-app-window'
import { rightCalls, type Call } from './arguments'

/** A request to the app window's server, made with what an attacker knows: everything but this launch's secrets. */
export interface HostileRequest {
  readonly what: string
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body?: string
}

/** What the app's own page has. */
export interface Insider {
  readonly origin: string
  readonly cookie: string
}

/** How a right call comes from the wrong place: the headers that differ from the own page's. */
const wrongHeaders = ({ origin, cookie }: Insider) => {
  const port = new URL(origin).port
  const [name = '', token = ''] = cookie.split('=')
  const other = (header: string, values: string[]) => values.map((value) => ({ [header]: value }))
  return [
    ...other('Host', ['example.org', 'localhost', `localhost:${port}`, '127.0.0.1', `127.0.0.1:${Number(port) + 1}`]),
    ...other('Host', [`127.0.0.1:${port}.example.org`, `[::1]:${port}`, `0.0.0.0:${port}`, `127.1:${port}`, '.']),
    ...other('Origin', ['null', 'https://example.org', `http://localhost:${port}`, 'http://127.0.0.1', 'file://', '']),
    ...other('Origin', [`${origin}.example.org`, `${origin}/`, `https://127.0.0.1:${port}`, 'app://radrum']),
    ...other('Sec-Fetch-Site', ['cross-site', 'same-site', 'none', 'Same-Origin', '']),
    ...other('Cookie', ['', name, `${name}=`, `${name}=${'a'.repeat(43)}`, `${name}=${token.slice(0, -1)}`]),
    ...other('Cookie', [
      `${name}=${token}x`,
      `radrum-1=${token}`,
      `x${name}=${token}`,
      `${name}=${token.toUpperCase()}`,
    ]),
  ]
}

const wrongPaths = ['/host', '/host/', '/Host/describe', '/host//describe', '/host/describe/', '/host/%64escribe']
const morePaths = [
  '/host/describe%00',
  '/host/../host/describe',
  '/%68ost/describe',
  '/start/describe',
  '//host/describe',
]

/** Requests for what lies beside the app's files. `ut.js` in them is a link that leads out. */
const outside = [
  ...['/..%2fsecret.txt', '/../secret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/..%5csecret.txt', '/ut.js'],
  ...[
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/ut/secret.txt',
  ],
  ...['/....//secret.txt', '/..%252fsecret.txt', '/..%c0%afsecret.txt', '/assets/index.js%00/../../secret.txt'],
  ...[
    '//server/share/secret.txt',
    '/\\\\server\\share\\secret.txt',
    '/C:/secret.txt',
    '/C:%5csecret.txt',
    '/secret.txt',
  ],
  ...[
    '/%5c%5c%3f%5cC:%5csecret.txt',
    '/.%2e/secret.txt',
    '/assets/..;/..;/secret.txt',
    '/state.json',
    '/appwindow.secret',
  ],
]

const largeBody = ' '.repeat(10 * 1024 * 1024)

/** Requests that must not get in. */
export function hostileRequest(insider: Insider): fc.Arbitrary<HostileRequest> {
  const own = ownHeaders(insider.origin, insider.cookie)
  const right = fc.constantFrom<Call>(...rightCalls)
  const post = (what: string, call: Call, headers: Record<string, string>): HostileRequest => {
    return { what, method: 'POST', path: `/host/${call.verb}`, headers, body: JSON.stringify(call.asks) }
  }
  const stranger = fc
    .tuple(right, fc.constantFrom(...wrongHeaders(insider)))
    .map(([call, wrong]) => post(`${call.verb} with ${Object.keys(wrong).join()}`, call, { ...own, ...wrong }))
  const without = fc.tuple(right, fc.constantFrom('Origin', 'Sec-Fetch-Site', 'Cookie')).map(([call, missing]) => {
    const rest = Object.fromEntries(Object.entries(own).filter(([name]) => name !== missing))
    return post(`${call.verb} without ${missing}`, call, rest)
  })
  const otherMethod = fc
    .tuple(right, fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'))
    .map(([call, method]) => ({ what: `${method} ${call.verb}`, method, path: `/host/${call.verb}`, headers: own }))
  const otherPath = fc
    .constantFrom(...wrongPaths, ...morePaths)
    .map((path) => ({ what: `POST ${path}`, method: 'POST', path, headers: own, body: '{}' }))
  const large = right.map((call) => ({ ...post(`10 MB to ${call.verb}`, call, own), body: largeBody }))
  const notJson = fc
    .tuple(right, fc.constantFrom('', '{', 'null', '[]', '"describe"', '\u0000', '{"a":1}{}', '<xml/>'))
    .map(([call, body]) => ({ ...post(`${JSON.stringify(body)} to ${call.verb}`, call, own), body }))
  const file = fc
    .constantFrom(...outside)
    .map((path) => ({ what: `GET ${path}`, method: 'GET', path, headers: { Host: own.Host ?? '' } }))
  const guess = fc
    .tuple(
      fc.constantFrom('start', 'handshake', 'self-test'),
      fc.oneof(fc.string({ maxLength: 64 }), fc.base64String()),
    )
    .map(([folder, text]) => `/${folder}/${encodeURIComponent(text)}`)
    .map((path) => ({ what: `GET ${path}`, method: 'GET', path, headers: { Host: own.Host ?? '' } }))
  return fc.oneof(
    { weight: 12, arbitrary: stranger },
    { weight: 2, arbitrary: without },
    { weight: 3, arbitrary: otherMethod },
    { weight: 2, arbitrary: otherPath },
    { weight: 1, arbitrary: large },
    { weight: 2, arbitrary: notJson },
    { weight: 5, arbitrary: file },
    { weight: 2, arbitrary: guess },
  )
}
