/** The oldest Node that the build tools run on. */
export const oldestNode = '20.19.0'

/**
 * Whether this Node is too old to start with.
 *
 * @param {string} found e.g. `20.20.2`
 */
export function isTooOld(found, needed = oldestNode) {
  const parts = found.split('.').map(Number)
  const wanted = needed.split('.').map(Number)
  const first = wanted.findIndex((part, place) => part !== parts[place])
  return first !== -1 && (parts[first] ?? 0) < (wanted[first] ?? 0)
}
