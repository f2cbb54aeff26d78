import type { Figure, Judgement, PartResult, Size } from '../figure'
import { forget, keep, programName, readKept } from './kept'

/** How a figure came out. What could not run is told as that, never as passed. */
export type Verdict = { readonly figure: Figure; readonly seconds: number } & (
  | { readonly kind: 'holds' | 'misses'; readonly got: string; readonly found: readonly string[] }
  | { readonly kind: 'notRun'; readonly why: string }
)

interface Options {
  readonly size: Size
  /** Forgets what was kept of the figure. */
  readonly anew: boolean
  readonly say: (line: string) => void
}

/** Longer than this many minutes and a part hangs. */
const longestPart: Record<Size, number> = { whole: 30, short: 4 }

/**
 * Measures one figure. Parts of a whole figure that were finished before are read instead of run, and each that is
 * finished now is kept; a short figure is run whole each time, and nothing of it is kept.
 */
export async function runFigure(figure: Figure, { size, anew, say }: Options): Promise<Verdict> {
  const why = await figure.cannotRun?.()
  if (why) return { figure, kind: 'notRun', why, seconds: 0 }
  if (anew) await forget(figure)
  const program = await programName()
  const results: PartResult[] = []
  let seconds = 0
  let older = 0
  for (const part of figure.parts(size)) {
    const kept = size === 'whole' ? await readKept(figure, part) : null
    if (kept) {
      results.push(kept)
      seconds += kept.seconds
      if (kept.program !== program) older += 1
      continue
    }
    const startedAt = performance.now()
    const { result, isFinished } = await withinLimit(part.run(), longestPart[size])
    const took = (performance.now() - startedAt) / 1000
    if (size === 'whole' && isFinished) {
      await keep(figure, part, { ...result, seed: part.seed, seconds: took, at: new Date().toISOString(), program })
    }
    say(`  ${figure.name} ${part.name}, seed ${part.seed}: ${JSON.stringify(result.tally)} in ${took.toFixed(0)} s`)
    for (const line of result.found) say(`    ${line}`)
    results.push(result)
    seconds += took
  }
  const { got, holds } = judged(figure, results)
  const found = results.flatMap((result) => result.found)
  const note = older > 0 ? ` (${older} of ${results.length} parts kept from an earlier program)` : ''
  return { figure, kind: holds && found.length === 0 ? 'holds' : 'misses', got: got + note, found, seconds }
}

function judged(figure: Figure, results: readonly PartResult[]): Judgement {
  return results.length === 0 ? { got: 'nothing measured', holds: false } : figure.judge(results)
}

interface Ended {
  readonly result: PartResult
  readonly isFinished: boolean
}

/** A part that throws or hangs has missed, and the next one runs all the same. It is not kept: next time it runs again. */
async function withinLimit(running: Promise<PartResult>, minutes: number): Promise<Ended> {
  const broken = (why: string): Ended => ({ result: { tally: {}, found: [why] }, isFinished: false })
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<Ended>((resolve) => {
    timer = setTimeout(() => resolve(broken(`Not finished in ${minutes} minutes.`)), minutes * 60_000)
  })
  try {
    return await Promise.race([running.then((result) => ({ result, isFinished: true })), tooLong])
  } catch (fault) {
    return broken(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))
  } finally {
    clearTimeout(timer)
  }
}
