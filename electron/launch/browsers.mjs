import { existsSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ platform: string, home: string, env: Record<string, string | undefined> }} Machine */

/**
 * Where Edge, Chrome and Chromium are on each system, the likeliest on an office PC first. `RADRUM_BROWSER` names
 * another.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export function browserCandidates({ platform, home, env }) {
  const named = env.RADRUM_BROWSER ? [env.RADRUM_BROWSER] : []
  if (platform === 'win32') return [...named, ...onWindows(home, env)]
  if (platform === 'darwin') return [...named, ...onMac(home)]
  return [...named, ...onLinux(env)]
}

/** @param {string} home @param {Machine['env']} env */
function onWindows(home, env) {
  const roots = [
    env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)',
    env.ProgramFiles ?? 'C:\\Program Files',
    env.LOCALAPPDATA ?? path.win32.join(home, 'AppData', 'Local'),
  ]
  const programs = [
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ]
  return programs.flatMap((program) => roots.map((root) => path.win32.join(root, ...program)))
}

/** @param {string} home */
function onMac(home) {
  const programs = ['Microsoft Edge', 'Google Chrome', 'Chromium']
  return programs.flatMap((name) =>
    ['/Applications', path.posix.join(home, 'Applications')].map((root) =>
      path.posix.join(root, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  )
}

/** @param {Machine['env']} env */
function onLinux(env) {
  const folders = (env.PATH ?? '/usr/local/bin:/usr/bin').split(':').filter((folder) => folder !== '')
  const programs = [
    'microsoft-edge-stable',
    'microsoft-edge',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
  ]
  return programs.flatMap((program) => folders.map((folder) => path.posix.join(folder, program)))
}

/**
 * The first browser that is there, or null.
 *
 * @param {Machine} machine
 */
export function findBrowser(machine, isThere = existsSync) {
  return browserCandidates(machine).find((candidate) => isThere(candidate)) ?? null
}

/**
 * Whether a window can be shown at all.
 *
 * @param {Pick<Machine, 'platform' | 'env'>} machine
 */
export function hasDisplay({ platform, env }) {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
