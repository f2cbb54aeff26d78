import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'

/** Those that need no browser are held by unit tests that call the same code. */
const inBrowser = ['F1', 'F2', 'F3', 'F4', 'F7', 'F8', 'F9', 'F16']

/** `npm run faults` ends so when nothing missed, but this computer lacks strace or may not mount a disk. */
const couldNotRun = 2

for (const figure of inBrowser) {
  test(`${figure} holds on a small count`, async () => {
    const run = spawn(process.execPath, ['tests/tools/run-tool.mjs', 'faults/run', figure, '--short'])
    let said = ''
    for (const stream of [run.stdout, run.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part))
    const [code] = (await once(run, 'exit')) as [number | null]
    test.info().skip(code === couldNotRun, said)
    expect(code, said).toBe(0)
  })
}
