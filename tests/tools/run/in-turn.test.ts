import { expect, it } from 'vitest'
import { inTurn } from './in-turn.mjs'

/** Jobs that end when the test says so. */
function givenJobs() {
  const started: string[] = []
  const shown: string[] = []
  const ends = new Map<string, () => void>()
  const run = (job: string) => {
    started.push(job)
    return new Promise<string>((resolve) => ends.set(job, () => resolve(job.toUpperCase())))
  }
  async function end(job: string) {
    ends.get(job)!()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { started, shown, run, show: (result: string) => void shown.push(result), end }
}

it('runs two at a time, the long one first, and shows what they said in the order of the jobs', async () => {
  const { started, shown, run, show, end } = givenJobs()
  const all = inTurn(['format', 'types', 'unit'], 2, (job) => job === 'unit', run, show)
  expect(started).toEqual(['unit', 'format'])
  await end('unit')
  expect(started).toEqual(['unit', 'format', 'types'])
  expect(shown).toEqual([])
  await end('types')
  await end('format')
  expect(shown).toEqual(['FORMAT', 'TYPES', 'UNIT'])
  expect(await all).toEqual(['FORMAT', 'TYPES', 'UNIT'])
})

it('shows a result as soon as nothing before it is missing', async () => {
  const { shown, run, show, end } = givenJobs()
  const all = inTurn(['a', 'b', 'c'], 2, () => false, run, show)
  await end('a')
  expect(shown).toEqual(['A'])
  await end('c')
  await end('b')
  await all
  expect(shown).toEqual(['A', 'B', 'C'])
})

it('has nothing to do when no job was chosen', async () => {
  const { run, show } = givenJobs()
  expect(await inTurn([], 2, () => true, run, show)).toEqual([])
})
