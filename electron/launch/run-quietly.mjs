import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { clearInterval, setInterval } from 'node:timers'

/** How much of a failed program's output is worth showing, in characters. */
const tail = 4000

/**
 * Runs a program behind one line of progress: what is being done and for how many seconds. Its own output is kept for
 * when it fails.
 *
 * @param {string} title
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, shell?: boolean, limit?: number }} options `limit`: milliseconds after which it is ended
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function runQuietly(title, program, args, { cwd, shell = false, limit }) {
  const startedAt = performance.now()
  const seconds = () => Math.round((performance.now() - startedAt) / 1000)
  const interactive = process.stdout.isTTY
  process.stdout.write(interactive ? `${title} …` : `${title} …\n`)
  const ticking = interactive ? setInterval(() => process.stdout.write(`\r${title} … ${seconds()} s`), 1000) : undefined

  let output = ''
  const child = spawn(program, args, {
    cwd,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(limit ? { timeout: limit } : {}),
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part) => {
      output = (output + part).slice(-tail)
    })
  }
  const ok = await new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
  clearInterval(ticking)
  process.stdout.write(`${interactive ? '\r' : ''}${title} … ${ok ? 'klart' : 'gick inte'} (${seconds()} s)\n`)
  return { ok, output }
}
