import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** The built app window's server, running for a test. */
export interface AppServer {
  readonly origin: string
  /** The address with the one-time code. */
  readonly startAddress: string
  readonly pid: number
  /** Ends it as a user's Ctrl+C or the system would, and waits until it has gone. */
  stop(): Promise<void>
  /** Ends it at once, with no word to it. */
  kill(): Promise<void>
}

const entry = path.resolve('out/main/appwindow.js')

/** Starts the built server on a state folder, without a window. It chooses its port itself, as for a user. */
export async function startServer(stateFolder: string, env: Record<string, string> = {}): Promise<AppServer> {
  const child = spawn(process.execPath, [entry, '--print'], {
    env: { ...process.env, ...env, RADRUM_STATE_DIR: stateFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  // A driver that ends early leaves no server behind.
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  void ended.then(() => process.off('exit', killWithUs))
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part
  })
  for await (const line of createInterface({ input: child.stdout })) {
    said += `${line}\n`
    const startAddress = /http:\S+/.exec(line)?.[0]
    if (startAddress === undefined) continue
    const end = async (signal: NodeJS.Signals) => {
      child.kill(signal)
      await ended
    }
    return {
      startAddress,
      origin: new URL(startAddress).origin,
      pid: child.pid ?? 0,
      stop: () => end('SIGTERM'),
      kill: () => end('SIGKILL'),
    }
  }
  throw new Error(`The server ended before it gave an address.\n${said}`)
}
