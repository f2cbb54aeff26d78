import path from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../../electron/launch/prepare.mjs'
import { figures } from './figures'
import { runFigure, type Verdict } from './run/run-figure'
import { tableOf } from './run/table'

/**
 * Measures the figures that Rådrum promises, and prints them: `npm run faults`, `npm run faults -- F1 F2`. A figure goes
 * on where it was broken off; `--anew` begins it again, `--short` runs the small counts of `npm test`.
 *
 * Ends with 1 when a figure misses, and with 2 when none does but some could not run here.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { anew: { type: 'boolean', default: false }, short: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const unknown = positionals.find((name) => !figures.some((figure) => figure.name === name))
  if (unknown !== undefined) {
    throw new Error(`There is no figure ${unknown}. Choose among: ${figures.map(({ name }) => name).join(', ')}.`)
  }
  await build(path.join(import.meta.dirname, '..', '..'))

  const chosen = positionals.length === 0 ? figures : figures.filter(({ name }) => positionals.includes(name))
  const verdicts: Verdict[] = []
  for (const figure of chosen) {
    console.log(`▶ ${figure.name} ${figure.title}`)
    const size = values.short ? 'short' : 'whole'
    verdicts.push(await runFigure(figure, { size, anew: values.anew, say: (line) => console.log(line) }))
  }
  console.log(`\n${tableOf(verdicts)}`)
  for (const { figure, ...verdict } of verdicts) {
    if (verdict.kind === 'misses') for (const line of verdict.found) console.log(`${figure.name}: ${line}`)
  }
  if (verdicts.some(({ kind }) => kind === 'misses')) process.exitCode = 1
  else if (verdicts.some(({ kind }) => kind === 'notRun')) process.exitCode = 2
}
