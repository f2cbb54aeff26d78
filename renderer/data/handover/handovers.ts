import { host } from '@renderer/host'
import { fitForName } from '@shared/documents/file-name'
import { refusal, type FileRefusal } from '@shared/file/file-refusal'
import { handoverCode, handoverCodeBytes, type HandoverCode } from '@shared/handover/code'
import { handOver } from '@shared/handover/receive'
import { thingFileTitle, type Thing } from '@shared/handover/thing'
import type { Answers } from '@shared/host'
import { rootOf } from '@shared/log/identity'
import { now, today } from '../clock'
import { currentOpened, write } from '../current'
import { noteExported } from '../log-hooks'
import { createWrongTries } from '../wrong-tries'
import { readHandover, type ReadHandover } from './read-handover'
import { writeHandover } from './write-handover'

export type { ReadHandover } from './read-handover'

/** A file that has been saved, or would have been. */
export interface SavedHandover {
  readonly outcome: Answers<'saveDocument'>['outcome']
  readonly code: HandoverCode
}

/** Tries at files are counted apart from those at the lock, and forgotten with the page. */
const memory = new Map<string, string>()
const tries = createWrongTries({
  getItem: (name) => memory.get(name) ?? null,
  setItem: (name, value) => void memory.set(name, value),
})

/**
 * Makes a file of a thing and saves it where the user says. The code that opens it is drawn here and is nowhere else but in
 * the answer. Undefined when the thing is gone. Once the file is saved nothing before it can be undone.
 *
 * @throws HostError when the shell does not answer
 */
export async function saveHandover(thing: Thing, withNames: boolean): Promise<SavedHandover | undefined> {
  const opened = currentOpened()
  if (!opened) return undefined
  const { version } = await host.describe({})
  const code = handoverCode(crypto.getRandomValues(new Uint8Array(handoverCodeBytes)))
  const isExample = opened.profile === 'example'
  const order = { thing, withNames, isExample, code, version, today: today(), madeAt: now() }
  const made = await writeHandover(opened.records, order)
  if (!made) return undefined
  const suggestedName = `${fitForName(thingFileTitle(opened.records.state.get(), thing))}.age`
  const { outcome } = await host.saveDocument({ suggestedName, bytes: made.bytes })
  if (outcome === 'cancelled') return { outcome, code }
  await write(handOver(thing.table))
  const state = opened.records.state.get()
  const withIdentity = made.rows.filter(({ table, row }) => rootOf(state, table, row) !== undefined)
  await noteExported(withIdentity.map(({ table, row }) => ({ table, id: row.id })))
  return { outcome, code }
}

/** Opens a file from a colleague. Nothing is changed. A wrong code costs a short wait that grows. */
export async function openHandover(
  file: Blob,
  code: HandoverCode,
): Promise<ReadHandover | (FileRefusal & { readonly until?: number })> {
  const opened = currentOpened()
  if (!opened) return refusal('foreign', 'Inga data är öppna. Starta om Rådrum.')
  const read = await readHandover(opened.records, file, code, opened.profile === 'example').catch(() =>
    refusal('damaged', 'Filen gick inte att läsa. Ingenting är ändrat. Kopiera den till datorn och försök igen.'),
  )
  if ('kind' in read && read.kind === 'wrongKey') {
    tries.add()
    return { ...read, until: tries.waitUntil() }
  }
  tries.forget()
  return read
}
