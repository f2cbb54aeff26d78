import path from 'node:path'

/**
 * Where Rådrum keeps what is not in the repository: `state.json`, each shell's own folder, the log. The same for both
 * shells. `RADRUM_STATE_DIR` puts it elsewhere, which is how tests keep to themselves.
 *
 * The folder is named once and for all: a new product name must not move the data.
 *
 * @param {{ platform: string, home: string, env: Record<string, string | undefined> }} machine
 * @returns {string} an absolute path
 */
export function stateFolder({ platform, home, env }) {
  if (env.RADRUM_STATE_DIR) return path.resolve(env.RADRUM_STATE_DIR)
  if (platform === 'win32') return path.join(env.LOCALAPPDATA || path.join(home, 'AppData', 'Local'), 'Radrum')
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Radrum')
  return path.join(env.XDG_DATA_HOME || path.join(home, '.local', 'share'), 'radrum')
}

/** @typedef {'electron' | 'appwindow'} Shell */

/**
 * Which shell holds the data, as far as the launcher needs to know. A file that cannot be read is left to the shell
 * itself, which keeps it aside and looks for the data's traces.
 *
 * @param {string | null} stateJson the content of `state.json`, or null when there is none
 * @returns {Shell | null}
 */
export function dataHolder(stateJson) {
  if (stateJson === null) return null
  try {
    const { shell } = JSON.parse(stateJson)
    return shell === 'electron' || shell === 'appwindow' ? shell : null
  } catch {
    return null
  }
}
