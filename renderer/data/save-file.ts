import { HostError } from '@renderer/host/host-error'
import type { Host } from '@shared/host'
import type { RecordKey } from '@shared/log/log-entry'
import type { Verb } from '@shared/record/change'
import type { Opened } from './opened'
import { readOnly } from './writer'

/** A file that is to leave Rådrum. */
export interface FileToSave {
  /** With its ending; never with a person's name or code. */
  readonly suggestedName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The records with identity that it tells of. */
  readonly records: readonly RecordKey[]
  /** A verb with a barrier that says what was done: once the file is out, nothing before it can be undone. */
  readonly done: Verb
}

/** What became of a file. */
export type SavedFile = Finished | Unfinished

/** It is out, and nothing before it can be undone. `handedOver`: the browser took it as a download. */
export interface Finished {
  readonly outcome: 'saved' | 'handedOver'
}

/**
 * `cancelled` by the user. `refused`: nothing was saved. `unnoted`: the file is out, but the disk did not take the barrier;
 * the top of the window says why.
 */
export type Unfinished =
  { readonly outcome: 'cancelled' | 'unnoted' } | { readonly outcome: 'refused'; readonly problem: string }

interface Surroundings {
  readonly host: Pick<Host, 'saveDocument'>
  readonly opened: Pick<Opened, 'write' | 'log' | 'right'>
}

/**
 * Saves a file where the user says, and then sets the barrier and tells the log. In that order: a save that was cancelled
 * leaves no trace. A window that only shows can set no barrier, so no file leaves by it.
 */
export async function saveFile(
  { host, opened }: Surroundings,
  { suggestedName, bytes, records, done }: FileToSave,
): Promise<SavedFile> {
  if (opened.right.hold.get() !== 'mine') return { outcome: 'refused', problem: readOnly }
  const answer: SavedFile = await host.saveDocument({ suggestedName, bytes }).catch(faultOfShell)
  if (!isFinished(answer)) return answer
  const noted = await opened.write(done)
  await opened.log.note('exported', records)
  return noted.ok ? answer : { outcome: 'unnoted' }
}

export function isFinished(saved: SavedFile): saved is Finished {
  return saved.outcome === 'saved' || saved.outcome === 'handedOver'
}

/** What a shell that did not answer comes to for whoever saves a file. */
export function faultOfShell(fault: unknown): SavedFile {
  if (fault instanceof HostError) return { outcome: 'refused', problem: fault.message }
  throw fault
}
