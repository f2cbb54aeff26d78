/** What a part counted, by name. Times are in milliseconds. */
export type Tally = Readonly<Record<string, number>>

export interface PartResult {
  readonly tally: Tally
  /** What went wrong, in words for whoever mends it. Empty when nothing did. */
  readonly found: readonly string[]
}

/** A piece of a figure's work. What it gives is kept, so that a figure goes on where it was broken off. */
export interface Part {
  /** The name of its file; never changes, since what was kept is found by it. */
  readonly name: string
  /** Everything in it that is drawn is drawn from this. */
  readonly seed: number
  readonly run: () => Promise<PartResult>
}

export interface Judgement {
  /** The numbers, in a few words. */
  readonly got: string
  readonly holds: boolean
}

/** One of the numbers that Rådrum promises, and how it is measured. */
export interface Figure {
  /** As in the table of figures: `F1`. */
  readonly name: string
  readonly title: string
  readonly mustBe: string
  /** Why it cannot be measured on this computer; null when it can. */
  readonly cannotRun?: () => string | null | Promise<string | null>
  /** `short` proves that the measurement works, and the figure on a small count. */
  readonly parts: (size: Size) => readonly Part[]
  readonly judge: (results: readonly PartResult[]) => Judgement
}

export type Size = 'whole' | 'short'

/** The sum of a count over the parts. */
export function sum(results: readonly PartResult[], name: string): number {
  return results.reduce((total, { tally }) => total + (tally[name] ?? 0), 0)
}

/** The largest of a count over the parts; NaN when no part has it. */
export function largest(results: readonly PartResult[], name: string): number {
  const values = results.flatMap(({ tally }) => tally[name] ?? [])
  return values.length === 0 ? NaN : Math.max(...values)
}

/** Nothing of all that a part looks for went wrong. */
export function nothingFound(results: readonly PartResult[]): boolean {
  return results.every(({ found }) => found.length === 0)
}

/** Parts that differ by their seed: `name-01`, `name-02` … */
export function partsOf(
  count: number,
  seed: number,
  name: string,
  run: (seed: number) => Promise<PartResult>,
): readonly Part[] {
  return Array.from({ length: count }, (_, place) => {
    const own = seed + place
    return { name: `${name}-${String(place + 1).padStart(2, '0')}`, seed: own, run: () => run(own) }
  })
}
