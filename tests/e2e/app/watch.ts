import { expect, type BrowserContext } from '@playwright/test'

/** What a run must never show. */
export interface Faults {
  /** Reports of the content security policy and Trusted Types. */
  readonly violations: string[]
  /** Requests to anything but the app's own origin. */
  readonly foreignRequests: string[]
  /** Errors in the console, and errors that nobody caught. */
  readonly errors: string[]
}

export interface Watched {
  /** Watches a browser from before its first page. */
  attach(context: BrowserContext, origin: string): Promise<void>
  /** What was seen until now, once every page has told; it is forgotten. For a test that provokes a fault. */
  take(): Promise<Faults>
  /** Fails unless there was nothing. */
  expectNothing(): Promise<void>
}

const nothing: Faults = { violations: [], foreignRequests: [], errors: [] }

export function watch(): Watched {
  let seen: Faults = structuredClone(nothing)
  let watchedContext: BrowserContext | null = null

  async function take() {
    // Reports are tasks of the page: a task queued after them has them all behind it.
    const pages = watchedContext?.pages() ?? []
    await Promise.all(
      pages.map((page) => page.evaluate(() => new Promise((done) => setTimeout(done))).catch(() => null)),
    )
    const taken = seen
    seen = structuredClone(nothing)
    return taken
  }

  return {
    take,
    async attach(context, origin) {
      watchedContext = context
      await context.exposeFunction('reportViolation', (violation: string) => void seen.violations.push(violation))
      await context.addInitScript(() => {
        const report = (window as unknown as { reportViolation: (violation: string) => void }).reportViolation
        document.addEventListener('securitypolicyviolation', (event) => {
          report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
        })
      })
      context.on('request', (request) => {
        const address = request.url()
        const own = address.startsWith(`${origin}/`) || /^(blob|data|about):/.test(address)
        if (!own) seen.foreignRequests.push(address)
      })
      context.on('console', (message) => {
        if (message.type() === 'error') seen.errors.push(message.text())
      })
      context.on('weberror', (error) => void seen.errors.push(String(error.error())))
    },
    async expectNothing() {
      expect(await take()).toEqual(nothing)
    },
  }
}
