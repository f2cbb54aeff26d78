import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** What the build is made from. Anything newer than the build here means: build again. */
const sources = [
  'electron',
  'renderer',
  'resources',
  'shared',
  'electron.vite.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
]

/** What a whole build leaves; the page is written last. */
export const built = [
  'out/main/index.js',
  'out/main/appwindow.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

/** npm writes this file when an installation is complete. */
const installed = 'node_modules/.package-lock.json'

/**
 * When a file, or anything in a folder, last changed, in milliseconds; null when it is not there. A folder counts too:
 * it changes when a file in it is removed.
 *
 * @param {string} file
 * @returns {number | null}
 */
function lastChange(file) {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return null
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(file).reduce(
    (latest, name) => Math.max(latest, lastChange(path.join(file, name)) ?? 0),
    stats.mtimeMs,
  )
}

/** @param {string} root the repository */
export function needsInstall(root) {
  const done = lastChange(path.join(root, installed))
  return done === null || done < (lastChange(path.join(root, 'package-lock.json')) ?? 0)
}

/** @param {string} root the repository */
export function needsBuild(root) {
  const oldest = built.reduce((least, file) => Math.min(least, lastChange(path.join(root, file)) ?? 0), Infinity)
  return sources.some((source) => (lastChange(path.join(root, source)) ?? 0) > oldest)
}
