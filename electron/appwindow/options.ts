import { parseArgs } from 'node:util'
import { Port } from '../state/shell-state'

/** How the launcher, or a test, starts the app window's server. */
export interface Options {
  /** The browser that shows the window, or null: print an address instead. */
  readonly browser: string | null
  /** The port to begin with, if `state.json` names none yet. */
  readonly firstPort: number | null
}

/**
 * Reads `--browser PATH` or `--print`, and `RADRUM_PORT`.
 *
 * @throws Error with a Swedish sentence
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string' }, print: { type: 'boolean', default: false } },
  })
  if (values.print === (values.browser !== undefined)) throw new Error('Ange antingen --browser SÖKVÄG eller --print.')
  return { browser: values.browser ?? null, firstPort: readPort(env.RADRUM_PORT) }
}

function readPort(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  const port = Port.safeParse(Number(text))
  if (!port.success) throw new Error('RADRUM_PORT ska vara ett tal mellan 1024 och 32767.')
  return port.data
}
