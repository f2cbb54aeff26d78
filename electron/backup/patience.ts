/** Waits for work no longer than this many milliseconds; `late` when it is not done, or when earlier work still hangs. */
export type Patience = <T>(milliseconds: number, work: () => Promise<T>) => Promise<T | 'late'>

/**
 * Patience with a folder that may hang: a share whose server is gone answers after minutes or never. Work that is late
 * cannot be taken back, so no more is begun there until it has ended.
 */
export function patience(): Patience {
  let hanging = 0
  return async (milliseconds, work) => {
    if (hanging > 0) return 'late'
    const working = work()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), milliseconds)
    })
    const first = await Promise.race([working, late]).finally(() => clearTimeout(timer))
    if (first === 'late') {
      hanging++
      void working.catch(() => undefined).finally(() => hanging--)
    }
    return first
  }
}
