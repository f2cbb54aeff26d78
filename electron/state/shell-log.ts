import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'

/** What a shell writes down. Words of our own only: never an address, an argument or a value that came in. */
export type ShellEvent =
  | 'started'
  | 'stopped'
  | 'code-accepted'
  | 'code-wrong'
  | 'code-used-again'
  | 'code-expired'
  | 'refused-host'
  | 'refused-origin'
  | 'refused-site'
  | 'refused-method'
  | 'refused-cookie'
  | 'refused-size'
  | 'refused-arguments'
  | 'refused-sender'
  | 'refused-navigation'
  | 'refused-request'
  | 'failed-verb'
  | 'page-gone'
  | 'state-mended'
  | 'backup-not-kept'
  | 'database-copy-failed'
  | 'database-copy-no-room'
  | 'self-test-yes'
  | 'self-test-no'
  | 'self-test-untested'
  | 'close-forced'

export type ShellLog = (event: ShellEvent) => void

/** At this size the log is moved aside and a new one begun, so that two together stay small. */
const largest = 256 * 1024

/** A log in the state folder, one line an event: the instant and the word. Failing to log never stops the shell. */
export function shellLog(folder: string, now: () => Date): ShellLog {
  const file = path.join(folder, 'shell.log')
  let queue: Promise<unknown> = mkdir(folder, { recursive: true }).catch(() => undefined)
  return (event) => {
    const line = `${now().toISOString()} ${event}\n`
    queue = queue
      .then(async () => {
        const size = await stat(file).then(
          ({ size }) => size,
          () => 0,
        )
        if (size > largest) await rename(file, `${file}.old`)
        await appendFile(file, line, { mode: 0o600 })
      })
      .catch(() => undefined)
  }
}
