import { sameSecret } from '../guard/one-time-code'

/** Cookies know no port: the name keeps two servers on one machine apart. */
const cookieName = (port: number) => `radrum-${port}`

/** The cookie that the one-time code is traded for. It ends with the browser, and its token with the server. */
export function sessionCookie(port: number, token: string): string {
  return `${cookieName(port)}=${token}; Path=/host/; HttpOnly; SameSite=Strict`
}

/** Whether a request carries this launch's token. */
export function hasSession(cookies: string | undefined, port: number, token: string): boolean {
  return (cookies ?? '').split(';').some((cookie) => {
    const [name, value] = cookie.trim().split('=')
    return name === cookieName(port) && value !== undefined && sameSecret(value, token)
  })
}
