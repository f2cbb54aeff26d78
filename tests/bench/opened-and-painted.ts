/** What stands on a screen once it has its content. */
interface Content {
  /** Matches nothing on the screen that is left, or nothing with the text. */
  readonly content: string
  readonly text?: string
}

/** A screen by its address. */
export interface Opening extends Content {
  readonly address: string
}

/** A screen by the button that leads to it. */
interface Pressing extends Content {
  readonly button: string
}

/**
 * Goes to an address or presses a button: milliseconds until what is looked for stands there, or has gone, and is painted.
 * Runs in the page, since Playwright looks twice a second.
 */
export async function goAndPaint(to: (Opening | Pressing) & { gone?: boolean }): Promise<number> {
  const painted = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      requestAnimationFrame(() => port2.postMessage(null))
    })
  const { content, text, gone = false } = to
  const name = 'address' in to ? to.address : to.button
  const isIt = (element: Element) => text === undefined || element.textContent === text
  const isThere = () => [...document.querySelectorAll(content)].some(isIt) !== gone
  const arrived = () =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${name} does not lead to ${content}`)), 10_000)
      const look = () => {
        if (!isThere()) return
        clearTimeout(late)
        watcher.disconnect()
        resolve()
      }
      const watcher = new MutationObserver(look)
      watcher.observe(document.body, { childList: true, subtree: true })
      look()
    })
  const before = performance.now()
  if ('address' in to) location.hash = `#${to.address}`
  else document.querySelector<HTMLElement>(to.button)!.click()
  await arrived()
  await painted()
  const took = performance.now() - before
  // What the screen before left to do, such as a line in the log, is no part of the opening.
  if (gone) await new Promise((resolve) => requestIdleCallback(resolve))
  return took
}
