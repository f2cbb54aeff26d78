/** The one origin that Electron shows. */
export const appOrigin = 'app://radrum'

/** Whether an address belongs to the app itself. `app:` has no origin of its own in Node's URL, hence the two parts. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return (
    url.protocol === 'app:' && url.host === 'radrum' && url.username === '' && url.password === '' && url.port === ''
  )
}

/**
 * Whether a request may leave the page: the app's own files, and what the page made itself. Developer tools only when
 * they are on, which is never in production.
 */
export function mayRequest(address: string, devTools: boolean): boolean {
  if (isOwnAddress(address) || address.startsWith('data:')) return true
  if (address.startsWith(`blob:${appOrigin}/`)) return true
  return devTools && address.startsWith('devtools://')
}
