import { readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import type { Canary } from '@shared/host'
import { atomicCreate, atomicWrite } from './atomic-write'
import { firstState, lifted, ShellState, stateVersion, type ShellName } from './shell-state'
import { findTraces } from './traces'

/** Written after `state.json` each time, for when that one cannot be read. */
const copyName = 'state.copy.json'

export type OpenedState =
  | {
      kind: 'open'
      file: StateFile
      /** Set when the file was missing or damaged and the data was found without it. */
      mended: { keptAs: string | null } | null
    }
  /** Written by a newer Rådrum: nothing is touched. */
  | { kind: 'newer' }
  /** The file is missing or damaged, and where the data is cannot be told: nothing is guessed. */
  | { kind: 'lost' }

/** `state.json`, open. One process at a time holds it: see the port and the single-instance lock. */
export interface StateFile {
  read(): ShellState
  /** Changes it on disk first, then in memory; changes come one after another. */
  change(next: (state: ShellState) => ShellState): Promise<ShellState>
}

/**
 * Opens `state.json` in the folder. A damaged one is moved aside under a name of its own, and neither a damaged nor a
 * lost one is taken for a first start: the copy beside it answers, then the traces of the data; without either the start
 * is refused.
 *
 * @param asideName the name that a damaged file gets, one that no file has
 */
export async function openStateFile(folder: string, asideName: string): Promise<OpenedState> {
  const file = path.join(folder, 'state.json')
  const read = await readState(file)
  if (read === 'newer') return { kind: 'newer' }
  if (typeof read === 'object') return { kind: 'open', file: holding(folder, read), mended: null }

  const copy = await readState(path.join(folder, copyName))
  if (copy === 'newer') return { kind: 'newer' }
  const traces = await findTraces(folder)
  if (read === 'missing' && copy === 'missing' && traces.kind === 'none') {
    return { kind: 'open', file: holding(folder, firstState, atomicCreate), mended: null }
  }
  const found =
    typeof copy === 'object'
      ? copy
      : traces.kind === 'found' && { ...firstState, shell: traces.shell, port: traces.port }
  if (!found) return { kind: 'lost' }

  const keptAs = read === 'damaged' ? path.join(folder, asideName) : null
  if (keptAs !== null) await rename(file, keptAs)
  const mended = holding(folder, firstState)
  await mended.change(() => found)
  return { kind: 'open', file: mended, mended: { keptAs } }
}

async function readState(file: string): Promise<ShellState | 'missing' | 'damaged' | 'newer'> {
  const text = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null
    throw fault
  })
  if (text === null) return 'missing'
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'damaged'
  }
  const stamp = z.looseObject({ version: z.number() }).safeParse(json)
  if (stamp.success && stamp.data.version > stateVersion) return 'newer'
  return lifted(json) ?? 'damaged'
}

/** @param write how the first change reaches the disk: a first start must not overwrite what another one began */
function holding(folder: string, read: ShellState, write = atomicWrite): StateFile {
  let state = read
  let toDisk = write
  let queue: Promise<unknown> = Promise.resolve()

  async function save(wanted: ShellState) {
    const text = JSON.stringify(wanted, null, 2)
    await toDisk(path.join(folder, 'state.json'), text)
    toDisk = atomicWrite
    await atomicWrite(path.join(folder, copyName), text)
  }
  return {
    read: () => state,
    change(next) {
      const changed = queue.then(async () => {
        const wanted = ShellState.parse(next(state))
        if (JSON.stringify(wanted) !== JSON.stringify(state)) await save(wanted)
        state = wanted
        return state
      })
      queue = changed.catch(() => undefined)
      return changed
    },
  }
}

/**
 * Takes the data for this shell, or leaves it with the one that has it: another shell, or another start that wrote the
 * first `state.json` while this one began.
 *
 * @param port the app window's port, which becomes the data's address if there is none yet
 */
export async function claim(file: StateFile, shell: ShellName, port: number | null = null): Promise<'ours' | 'theirs'> {
  try {
    const { shell: holder } = await file.change((state) =>
      (state.shell ?? shell) === shell ? { ...state, shell, port: state.port ?? port } : state,
    )
    return holder === shell ? 'ours' : 'theirs'
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return 'theirs'
    throw fault
  }
}

/** Keeps a database's canary. An older count of the same database came late and is let go. */
export function withCanary(state: ShellState, canary: Canary): ShellState {
  const kept = state.canaries.find(({ database }) => database === canary.database)
  if (kept?.databaseId === canary.databaseId && kept.commits > canary.commits) return state
  return { ...state, canaries: [...state.canaries.filter((other) => other !== kept), canary] }
}
