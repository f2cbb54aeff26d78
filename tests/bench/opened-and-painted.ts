/** A screen, and what stands on it once it has its content. */
export interface Opening {
  readonly address: string
  /** Matches nothing on the screen that is left. */
  readonly content: string
}

/** Goes to one screen and from there to another: milliseconds until the content of that one is painted. Runs in the page. */
export async function openAndPaint({ from, address, content }: Opening & { from: string }): Promise<number> {
  const painted = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      requestAnimationFrame(() => port2.postMessage(null))
    })
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${address} does not show ${content}`)), 10_000)
      const look = () => {
        if (!holds()) return
        clearTimeout(late)
        watcher.disconnect()
        resolve()
      }
      const watcher = new MutationObserver(look)
      watcher.observe(document.body, { childList: true, subtree: true })
      look()
    })
  location.hash = `#${from}`
  await until(() => document.querySelector(content) === null && document.querySelector('main h1') !== null)
  await painted()
  // What the screen before left to do, such as a line in the log, is no part of the opening.
  await new Promise((resolve) => requestIdleCallback(resolve))
  const before = performance.now()
  location.hash = `#${address}`
  await until(() => document.querySelector(content) !== null)
  await painted()
  return performance.now() - before
}
