/** A screen, and what stands on it once it has its content. */
export interface Opening {
  readonly address: string
  /** Matches nothing on the screen that is left. */
  readonly content: string
}

/** Goes to an address: milliseconds until what is looked for stands there, or has gone, and is painted. Runs in the page. */
export async function goAndPaint({ address, content, gone }: Opening & { gone?: boolean }): Promise<number> {
  const painted = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      requestAnimationFrame(() => port2.postMessage(null))
    })
  const isThere = () => (document.querySelector(content) === null) === (gone ?? false)
  const arrived = () =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${address} does not show ${content}`)), 10_000)
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
  location.hash = `#${address}`
  await arrived()
  await painted()
  const took = performance.now() - before
  // What the screen before left to do, such as a line in the log, is no part of the opening.
  if (gone) await new Promise((resolve) => requestIdleCallback(resolve))
  return took
}
