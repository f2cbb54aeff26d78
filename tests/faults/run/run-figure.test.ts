import { expect, it } from 'vitest'
import { nothingFound, type Figure, type PartResult } from '../figure'
import { runFigure } from './run-figure'

function figureOf(run: () => Promise<PartResult>, more: Partial<Figure> = {}): Figure {
  return {
    name: 'F0',
    title: 'a figure',
    mustBe: '0',
    parts: () => [{ name: 'one', seed: 1, run }],
    judge: (results) => ({ got: 'measured', holds: nothingFound(results) }),
    ...more,
  }
}
const options = { size: 'short', anew: false, say: () => undefined } as const
const fine = () => Promise.resolve({ tally: {}, found: [] })

it('holds when nothing was found', async () => {
  expect(await runFigure(figureOf(fine), options)).toMatchObject({ kind: 'holds', got: 'measured' })
})

it('misses when a part found something, and when it broke', async () => {
  const found = figureOf(() => Promise.resolve({ tally: {}, found: ['a row is gone'] }))
  expect(await runFigure(found, options)).toMatchObject({ kind: 'misses', found: ['a row is gone'] })
  const broken = figureOf(() => Promise.reject(new Error('no browser')))
  expect(await runFigure(broken, options)).toMatchObject({ kind: 'misses' })
})

it('never passes what could not be measured', async () => {
  const cannot = figureOf(fine, { cannotRun: () => 'needs strace' })
  expect(await runFigure(cannot, options)).toMatchObject({ kind: 'notRun', why: 'needs strace' })
  expect(await runFigure(figureOf(fine, { parts: () => [] }), options)).toMatchObject({ kind: 'misses' })
})
