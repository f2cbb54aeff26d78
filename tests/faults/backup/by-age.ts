import 'fake-indexeddb/auto'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identityOfCode } from '@renderer/data/recovery-identity'
import { backupsIn, rowsOf, stateOf } from '@tests/renderer/data/backup/a-computer'
import { givenWorld } from './round-trips'

/** Whether Debian's `age` is installed here. */
export function hasAge(): boolean {
  return spawnSync('age', ['--version']).status === 0
}

/** How many backups were made, and how many of them the system's own `age` and `gunzip` opened and found whole. */
export interface OpenedByAge {
  readonly count: number
  readonly opened: number
}

/** Opens drawn backups without anything of Rådrum's, and checks lines, rows and the last line's hash (F18). */
export async function openedByAge(count: number, seed = 1): Promise<OpenedByAge> {
  const folder = mkdtempSync(join(tmpdir(), 'radrum-age-'))
  let opened = 0
  try {
    for (let round = seed; round < seed + count; round += 1) {
      const { computer, window, code } = await givenWorld(round)
      const name = backupsIn(computer).at(-1)!
      writeFileSync(join(folder, 'nyckel.txt'), `${await identityOfCode(code)}\n`, { mode: 0o600 })
      writeFileSync(join(folder, name), computer.shell.files.own.get(name)!)
      const text = execFileSync('sh', ['-c', `age -d -i nyckel.txt ${name} | gunzip`], {
        cwd: folder,
        maxBuffer: 1024 ** 3,
      }).toString()
      const rows = Object.values(rowsOf(stateOf(window))).flat().length
      if (isWhole(text, rows)) opened += 1
      await window.end()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return { count, opened }
}

/** Judges a file's text by what the handbook says of it, and by nothing of Rådrum's own. */
function isWhole(text: string, rows: number): boolean {
  const lines = text.split('\n').slice(0, -1)
  const last = JSON.parse(lines.pop()!) as { is: string; lines: number; sha256: string }
  const before = lines.map((line) => `${line}\n`).join('')
  const { counts } = JSON.parse(lines[0]!) as { counts: Record<string, number> }
  const found = lines.filter((line) => (JSON.parse(line) as { is?: string }).is === 'row').length
  return (
    last.is === 'end' &&
    last.lines === lines.length &&
    last.sha256 === createHash('sha256').update(before).digest('hex') &&
    found === rows &&
    found === Object.values(counts).reduce((sum, count) => sum + count, 0)
  )
}
