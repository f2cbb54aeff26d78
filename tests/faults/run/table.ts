import type { Verdict } from './run-figure'

const words = { holds: 'holds', misses: 'MISSES', notRun: 'not run' } as const

function time(seconds: number): string {
  return seconds < 90 ? `${seconds.toFixed(0)} s` : `${(seconds / 60).toFixed(1)} min`
}

/** The figures in columns: what each must be, what it is, how long that took, and the verdict. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => [
    verdict.figure.name,
    verdict.figure.mustBe,
    verdict.kind === 'notRun' ? verdict.why : verdict.got,
    verdict.kind === 'notRun' ? '' : time(verdict.seconds),
    words[verdict.kind],
  ])
  const all = [['figure', 'must be', 'got', 'time', 'verdict'], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0], widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)].join('\n')
}
