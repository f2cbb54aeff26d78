/** Compares texts that sort as they are written, in any language: ids, dates, clock times. */
export function inOrder(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
