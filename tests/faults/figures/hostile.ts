import { hostileCalls } from '../../electron/hostile-calls'
import { nothingFound, partsOf, sum, type Figure } from '../figure'

export const hostile: Figure = {
  name: 'F15',
  title: 'hostile calls to the bridge and the server',
  mustBe: '0 of 2 000 accepted',
  parts: (size) =>
    partsOf(size === 'whole' ? 4 : 1, 20270222, 'calls', async (seed) => {
      const { made, accepted } = await hostileCalls(seed, size === 'whole' ? 500 : 60)
      return { tally: { made, accepted: accepted.length }, found: accepted }
    }),
  judge: (results) => ({
    got: `${sum(results, 'accepted')} of ${sum(results, 'made')} accepted`,
    holds: nothingFound(results),
  }),
}
