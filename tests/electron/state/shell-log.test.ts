import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { shellLog } from '../../../electron/state/shell-log'
import { temporaryFolder } from '../temporary-folder'

const now = () => new Date('2027-02-22T08:00:00Z')

it('writes one line an event, in order, with the instant and the word', async () => {
  const folder = await temporaryFolder()
  const log = shellLog(folder, now)
  log('started')
  log('code-used-again')
  await vi.waitFor(async () => {
    expect(await readFile(path.join(folder, 'shell.log'), 'utf8')).toBe(
      '2027-02-22T08:00:00.000Z started\n2027-02-22T08:00:00.000Z code-used-again\n',
    )
  })
})

it('never grows without end', async () => {
  const folder = await temporaryFolder()
  await writeFile(path.join(folder, 'shell.log'), 'x'.repeat(300_000))
  shellLog(folder, now)('started')
  await vi.waitFor(async () => {
    expect((await stat(path.join(folder, 'shell.log'))).size).toBeLessThan(100)
    expect((await stat(path.join(folder, 'shell.log.old'))).size).toBe(300_000)
  })
})

it('stops nothing where there can be no folder, whether or not anything is logged', async () => {
  const file = path.join(await temporaryFolder(), 'fil')
  await writeFile(file, '')
  shellLog(path.join(file, 'radrum'), now)
  // A rejection that nobody takes ends the process, and fails the run.
  await new Promise((resolve) => setTimeout(resolve, 50))
})
