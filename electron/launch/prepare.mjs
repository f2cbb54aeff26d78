import path from 'node:path'
import { runQuietly } from './run-quietly.mjs'
import { sentences } from './sentences.mjs'
import { needsBuild, needsInstall } from './staleness.mjs'

/** A start that cannot go on, with the sentence that says why and what to do. */
export class Refused extends Error {}

/**
 * Installs what is missing.
 *
 * @param {string} root the repository
 */
export async function install(root) {
  if (!needsInstall(root)) return
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  // npm says where it is when it runs us. Without that, its command: on Windows a script, which needs a shell.
  const npm = process.env.npm_execpath
  const { ok, output } = npm
    ? await runQuietly(sentences.installing, process.execPath, [npm, ...args], { cwd: root })
    : await runQuietly(sentences.installing, 'npm', args, { cwd: root, shell: process.platform === 'win32' })
  if (!ok) throw new Refused(isNetworkFault(output) ? sentences.noNetwork : sentences.installFailed(output))
}

/**
 * Builds, if a source is newer than the build.
 *
 * @param {string} root the repository
 */
export async function build(root) {
  if (!needsBuild(root)) return
  const builder = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { ok, output } = await runQuietly(sentences.building, process.execPath, [builder, 'build'], { cwd: root })
  if (!ok) throw new Refused(sentences.buildFailed(output))
}

/** Whether npm failed because it reached nobody. @param {string} output */
export function isNetworkFault(output) {
  return /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(
    output,
  )
}
