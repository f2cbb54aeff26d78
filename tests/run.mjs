import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { isTooOld, oldestNode } from '../electron/launch/node-version.mjs'
import { needsInstall } from '../electron/launch/staleness.mjs'
import { findOrInstallBrowser } from './tools/run/browser.mjs'
import { add, countPlaywright, countVitest, none, summary } from './tools/run/counts.mjs'
import { inTurn } from './tools/run/in-turn.mjs'

/**
 * `npm test`: installs what is missing, then runs every step that a change must pass, all of them even after one has
 * failed. `npm test -- unit e2e` runs only those. The last line adds up the tests that really ran; a step without tests
 * of its own counts as one.
 *
 * Steps that read nothing of each other run two at a time; each one's output is shown whole, in the order of the steps.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const bin = (/** @type {string[]} */ ...parts) => path.join(root, 'node_modules', ...parts)
const reports = path.join(root, 'test-results')
const unitReport = path.join(reports, 'unit.json')
const e2eReport = path.join(reports, 'e2e.json')

/** @type {{ name: string, args: string[], count?: () => import('./tools/run/counts.mjs').Counts | null, besideOthers?: true, drivesBuild?: true }[]} */
const steps = [
  {
    name: 'format',
    args: [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    besideOthers: true,
  },
  { name: 'types', args: [path.join(root, 'tests', 'tools', 'types.mjs')], besideOthers: true },
  { name: 'lint', args: [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'], besideOthers: true },
  {
    name: 'unit',
    args: [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => countVitest(unitReport),
    besideOthers: true,
  },
  { name: 'build', args: [bin('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'] },
  {
    name: 'e2e',
    args: [bin('@playwright', 'test', 'cli.js'), 'test'],
    count: () => countPlaywright(e2eReport),
    drivesBuild: true,
  },
]

/** How many steps run at a time. */
const width = 2

async function main() {
  if (isTooOld(process.versions.node)) {
    throw new Error(`Node ${oldestNode} or later is needed; this is ${process.versions.node}. Get it from nodejs.org.`)
  }
  const chosen = chooseSteps(process.argv.slice(2))
  if (needsInstall(root)) install()
  rmSync(reports, { recursive: true, force: true })

  // The longest begins first; what is shown keeps the order of the steps.
  const besides = chosen.filter(({ besideOthers }) => besideOthers)
  const results = await inTurn(besides, width, (step) => step.name === 'unit', runBeside, show)
  for (const step of chosen.filter(({ besideOthers }) => !besideOthers)) {
    const built = !results.some(({ name, counts }) => name === 'build' && counts.failed > 0)
    results.push(runStep(step, built))
  }
  console.log('')
  for (const { name, seconds, counts } of results) {
    console.log(
      `${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   ${summary(counts)}`,
    )
  }
  const total = results.map(({ counts }) => counts).reduce(add, none)
  process.exitCode = total.failed > 0 ? 1 : 0
  console.log(`\n${summary(total)}`)
}

/** @param {string[]} names */
function chooseSteps(names) {
  const unknown = names.find((name) => !steps.some((step) => step.name === name))
  if (unknown !== undefined) {
    throw new Error(`There is no step ${unknown}. Choose among: ${steps.map(({ name }) => name).join(', ')}.`)
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name))
}

function install() {
  console.log('▶ install')
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const { status } = npm ? run(process.execPath, [npm, ...args]) : run('npm', args, process.platform === 'win32')
  if (status !== 0) throw new Error('Installing failed: see above. Check the network, and run npm test again.')
}

/**
 * @param {(typeof steps)[number]} step
 * @param {boolean} built false when this run's build failed: there is nothing to drive then
 */
function runStep({ name, args, count, drivesBuild }, built) {
  console.log(`\n▶ ${name}`)
  const startedAt = performance.now()
  let passed = false
  try {
    if (drivesBuild && !built) throw new Error('Not run: the build failed.')
    if (drivesBuild) findOrInstallBrowser()
    passed = run(process.execPath, args).status === 0
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
  }
  return ended(name, passed, startedAt, count)
}

/**
 * Runs a step beside others and keeps what it says until it is its turn.
 *
 * @param {(typeof steps)[number]} step
 */
async function runBeside({ name, args, count }) {
  const startedAt = performance.now()
  const { passed, said } = await runQuietly(args)
  return { ...ended(name, passed, startedAt, count), said }
}

/**
 * @param {string[]} args
 * @returns {Promise<{ passed: boolean, said: string }>}
 */
function runQuietly(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const output of [child.stdout, child.stderr]) {
      output.setEncoding('utf8').on('data', (/** @type {string} */ part) => (said += part))
    }
    child.on('error', (fault) => resolve({ passed: false, said: `${said}${fault.message}\n` }))
    child.on('close', (status) => resolve({ passed: status === 0, said }))
  })
}

/** @param {{ name: string, said: string }} result */
function show({ name, said }) {
  console.log(`\n▶ ${name}`)
  process.stdout.write(said)
}

/**
 * @param {string} name
 * @param {boolean} passed
 * @param {number} startedAt
 * @param {(typeof steps)[number]['count']} count
 */
function ended(name, passed, startedAt, count) {
  const counted = count?.() ?? { ...none, [passed ? 'passed' : 'failed']: 1 }
  // A run that fails without a failed test (an error between tests, a crash) has failed all the same.
  const counts = passed || counted.failed > 0 ? counted : add(counted, { ...none, failed: 1 })
  return { name, counts, seconds: (performance.now() - startedAt) / 1000 }
}

/** @param {string} program @param {string[]} args */
function run(program, args, shell = false) {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', shell })
}

main().catch((fault) => {
  console.error(fault instanceof Error ? fault.message : fault)
  console.log(`\n${summary({ ...none, failed: 1 })}`)
  process.exitCode = 1
})
