import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { processesOf } from '../../e2e/app/kill'
import { partsOf, sum, type Figure, type PartResult } from '../figure'
import { backEnds, newMachine, type BackEnd, type Machine } from '../machine'

/** Listens to what the browser's processes ask of the disk. Ends with how often a database's file was synced. */
async function listen({ folder, profileFolder }: Machine): Promise<() => Promise<number>> {
  const heard = path.join(folder, 'strace')
  const pids = (await processesOf(profileFolder)).flatMap((pid) => ['-p', String(pid)])
  const calls = 'trace=fsync,fdatasync,sync_file_range,msync'
  const strace = spawn('strace', ['-f', '-q', '-y', '-e', calls, '-o', heard, ...pids], { stdio: 'ignore' })
  await attached(strace.pid!, profileFolder)
  return async () => {
    const ended = once(strace, 'exit')
    strace.kill('SIGINT')
    await ended
    const lines = (await readFile(heard, 'utf8')).split('\n')
    // A call that another thread interrupts takes two lines; its file stands in the first.
    return lines.filter((line) => /\b(fsync|fdatasync)\(\d+<[^>]*(IndexedDB|127\.0\.0\.1)[^>]*>/.test(line)).length
  }
}

/** Resolves when every thread of the browser's main process is traced. */
async function attached(tracer: number, profileFolder: string): Promise<void> {
  const [main] = await processesOf(profileFolder)
  for (;;) {
    const status = await readFile(`/proc/${main}/status`, 'utf8')
    if (status.includes(`TracerPid:\t${tracer}\n`)) return
    await wait(50)
  }
}

async function countSyncs(backEnd: BackEnd, writes: number): Promise<PartResult> {
  const machine = await newMachine({ backEnd })
  try {
    const page = await (await machine.start()).faults()
    await page.evaluate(() => window.faults.begin())
    await page.evaluate(() => window.faults.writeRows(5))
    const stop = await listen(machine)
    const acknowledged = await page.evaluate((count) => window.faults.writeRows(count), writes)
    const syncs = await stop()
    return { tally: { acknowledged, syncs }, found: [] }
  } finally {
    await machine.remove()
  }
}

const hasStrace = () => spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0

export const syncs: Figure = {
  name: 'F2',
  title: 'syncs of the disk per acknowledged write',
  mustBe: '≥ 1.0 on both back ends',
  cannotRun: () => (hasStrace() ? null : 'needs strace (apt-get install strace)'),
  parts: (size) =>
    backEnds.flatMap((backEnd) => partsOf(1, 1, backEnd, () => countSyncs(backEnd, size === 'whole' ? 1000 : 40))),
  judge(results) {
    const ratios = results.map((result) => sum([result], 'syncs') / sum([result], 'acknowledged'))
    return {
      got: `${ratios.map((ratio) => ratio.toFixed(2)).join(' and ')} (${sum(results, 'acknowledged')} acknowledged)`,
      holds: ratios.every((ratio) => ratio >= 1),
    }
  },
}
