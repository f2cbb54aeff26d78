import { randomUUID } from 'node:crypto'
import { mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Answers } from '@shared/host'
import { outcomeOf } from './outcome'

type Refusal = Exclude<Answers<'pickBackupFolder'>['outcome'], 'picked' | 'cancelled'>

/**
 * Reads a path as a user types or pastes it (Windows copies one within quotation marks). A server or a device by its
 * name is refused before anything touches it: looking there would send the user's sign-in to whoever answers. A share
 * that has a letter of its own is a folder like any other.
 */
export function readPath(typed: string, platform: NodeJS.Platform): { path: string } | { refusal: Refusal } {
  const text = typed
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
  if (/^[\\/]{2}/.test(text) || /^\\\?\?\\/.test(text)) return { refusal: 'network' }
  const isAbsolute = platform === 'win32' ? /^[A-Za-z]:[\\/]/.test(text) : path.posix.isAbsolute(text)
  if (!isAbsolute || text.includes('\0')) return { refusal: 'notAbsolute' }
  return { path: platform === 'win32' ? path.win32.normalize(text) : path.posix.normalize(text) }
}

/**
 * Whether backups can be kept in a folder: it is there, it can be written to (that is tried), and it is not where Rådrum
 * keeps its own, which would be lost together with it.
 *
 * @param own the shell's state folder
 * @returns why not, or null
 */
export async function judgeFolder(folder: string, own: string): Promise<Refusal | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return 'notAFolder'
    await mkdir(own, { recursive: true })
    if (isWithin(await realpath(own), await realpath(folder))) return 'own'
    const trial = path.join(folder, `.radrum-${randomUUID()}.tmp`)
    await writeFile(trial, '', { flag: 'wx', mode: 0o600 })
    await rm(trial)
    return null
  } catch (fault) {
    const outcome = outcomeOf(fault)
    if (outcome === 'unreachable') return 'missing'
    // Room can be made; each backup tells when there is none.
    return outcome === 'full' ? null : 'denied'
  }
}

function isWithin(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner)
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative))
}
