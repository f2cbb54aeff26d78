import { spawn } from 'node:child_process'
import { clearInterval, setInterval } from 'node:timers'
import { Refused } from './prepare.mjs'
import { sentences } from './sentences.mjs'

/**
 * Runs the shell until it ends, passing on a request to stop, and answers with the code that it ended with.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {string} root the repository
 * @returns {Promise<number>}
 */
export async function runShell(program, args, root) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit' })
  const stop = () => child.kill('SIGTERM')
  process.on('SIGTERM', stop)
  // Ctrl+C reaches the shell by itself; the launcher only waits for it.
  process.on('SIGINT', () => undefined)
  // npm runs us in a `sh` that dies of such a request without passing it on: then we have another parent.
  const parent = process.ppid
  const watching = setInterval(() => process.ppid === parent || stop(), 1000)

  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', () => reject(new Refused(sentences.cannotOpen(program))))
    child.once('exit', (code) => resolve(code ?? 1))
  })
  return ended.finally(() => clearInterval(watching))
}
