/** Numbers that look drawn and are the same at every run: mulberry32. */
export interface Chance {
  /** From 0 up to, not including, `below`. */
  readonly whole: (below: number) => number
  readonly from: <T>(choices: readonly T[]) => T
}

export function chance(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const whole = (below: number) => next() % below
  return { whole, from: (choices) => choices[whole(choices.length)]! }
}
