import fc from 'fast-check'
import { drawnPresses, undoesInReverse } from '../../renderer/data/undo-in-reverse'
import { nothingFound, partsOf, sum, type Figure, type PartResult } from '../figure'

/** Drawn sequences, each done and undone on a real database in Node. A failure is made as small as it can be. */
async function undoSequences(sequences: number, seed: number): Promise<PartResult> {
  let changes = 0
  const property = fc.asyncProperty(drawnPresses, async (presses) => {
    changes += presses.length
    await undoesInReverse(presses)
  })
  const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns: sequences, seed })
  const found = failed ? [`${JSON.stringify(counterexample)}: ${String(errorInstance)}`] : []
  return { tally: { sequences, changes }, found }
}

export const undo: Figure = {
  name: 'undo',
  title: 'any 1–50 changes, undone in reverse with a restart in the middle, and done again',
  mustBe: 'the first state, and the last',
  parts: (size) =>
    partsOf(size === 'whole' ? 40 : 1, 20270222, 'sequences', (seed) => undoSequences(size === 'whole' ? 25 : 2, seed)),
  judge: (results) => ({
    got: `${results.filter(({ found }) => found.length > 0).length} parts of ${results.length} differ (${sum(results, 'sequences')} sequences, ${sum(results, 'changes')} drawn changes)`,
    holds: nothingFound(results),
  }),
}
