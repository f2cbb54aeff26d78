/** More than any item takes: a mistyped number, not a long talk. */
export const mostMinutes = 480

const step = 5

/** The next multiple of five minutes, longer or shorter, that an item may have. */
export function steppedMinutes(minutes: number, direction: 'longer' | 'shorter'): number {
  const steps = direction === 'longer' ? Math.floor(minutes / step) + 1 : Math.ceil(minutes / step) - 1
  return Math.min(Math.max(steps * step, step), mostMinutes)
}
