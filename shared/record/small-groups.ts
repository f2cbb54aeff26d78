/** A group that is smaller can point somebody out, in a place where people know each other. */
const smallest = 5

export function isSmallGroup(count: number): boolean {
  return count > 0 && count < smallest
}

/** A count that may be told of: none and five or more as they are, anything between without its number. */
export function toldCount(count: number): string {
  return isSmallGroup(count) ? `färre än ${smallest}` : String(count)
}

/**
 * The parts of a whole and their sum. One part without its number could be worked out from the sum, so where the hidden ones are
 * few together the sum is told as a least number.
 */
export function toldParts(counts: readonly number[]): { readonly parts: readonly string[]; readonly sum: string } {
  const sum = counts.reduce((all, count) => all + count, 0)
  const hidden = counts.filter(isSmallGroup)
  const told = sum - hidden.reduce((all, count) => all + count, 0)
  const isSafe = hidden.length === 0 || (hidden.length > 1 && sum - told >= smallest)
  return {
    parts: counts.map(toldCount),
    sum: isSafe || sum < smallest ? toldCount(sum) : `minst ${told + hidden.length}`,
  }
}
