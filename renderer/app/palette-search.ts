import type { SpotlightActionData } from '@mantine/spotlight'
import { fold, has, wordsOf } from '@shared/search/fold'

/**
 * What can be done that answers to the typed words: whose name holds them first, then whose description does too.
 *
 * @param limit how many are shown at most
 */
export function searchActions(
  actions: readonly SpotlightActionData[],
  typed: string,
  limit: number,
): readonly SpotlightActionData[] {
  const words = wordsOf(typed)
  const holds = (text: string) => words.every((word) => has(fold(text), word))
  const byName = actions.filter(({ label }) => holds(label ?? ''))
  const byDescription = actions.filter(
    (action) => !byName.includes(action) && holds(`${action.label ?? ''} ${action.description ?? ''}`),
  )
  return [...byName, ...byDescription].slice(0, limit)
}
