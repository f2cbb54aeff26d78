import { startTransition, useEffect, useState } from 'react'

/**
 * A value as it was at the last paint: what takes long to draw follows a field one frame behind it, so that a letter is
 * seen at once. `useDeferredValue` alone begins before the letter has been painted, and then the letter waits for the rest.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => startTransition(() => setPainted(value))
    const frame = requestAnimationFrame(() => port2.postMessage(null))
    return () => {
      cancelAnimationFrame(frame)
      port1.close()
    }
  }, [value])
  return painted
}
