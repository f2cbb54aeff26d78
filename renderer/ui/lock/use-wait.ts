import { useEffect, useState } from 'react'

/** Whole seconds left until a moment in milliseconds; counts down on the screen. */
export function useWait(until: number): number {
  const [at, setAt] = useState(until)
  const left = Math.max(0, Math.ceil((until - at) / 1000))
  useEffect(() => {
    const tick = () => setAt(Date.now())
    tick()
    const ticking = setInterval(() => {
      tick()
      if (Date.now() >= until) clearInterval(ticking)
    }, 250)
    return () => clearInterval(ticking)
  }, [until])
  return left
}

/** What is said of a wrong passphrase or code, beside how long the next try has to wait. */
export function wrongSentence(what: string, seconds: number): string {
  const wait =
    seconds > 0 ? ` Vänta ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'} och försök igen.` : ' Försök igen.'
  return `${what} stämmer inte. Inget är ändrat.${wait}`
}
