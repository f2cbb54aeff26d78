import { host } from '@renderer/host'
import { refusal, type FileRefusal } from '@shared/file/file-refusal'
import type { Choices } from '@shared/handover/choice'
import type { HandoverCode } from '@shared/handover/code'
import type { Thing } from '@shared/handover/thing'
import { refused } from '@shared/record/change'
import { backUpBeforeImport, currentOpened } from '../current'
import { createWrongTries } from '../wrong-tries'
import { readHandover, type ReadHandover } from './read-handover'
import { receiveFile, type Taken } from './receive-handover'
import { saveHandoverFile, type SavedHandover } from './save-handover'

export type { ReadHandover } from './read-handover'
export type { HandedOver } from './save-handover'

/** Tries at files are counted apart from those at the lock, and forgotten with the page. */
const memory = new Map<string, string>()
const tries = createWrongTries({
  getItem: (name) => memory.get(name) ?? null,
  setItem: (name, value) => void memory.set(name, value),
})

/** Makes a file of a thing and saves it where the user says. Undefined when the thing is gone. */
export function saveHandover(thing: Thing, withNames: boolean): Promise<SavedHandover | undefined> {
  const opened = currentOpened()
  return opened ? saveHandoverFile({ host, opened }, thing, withNames) : Promise.resolve(undefined)
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

/** Takes in what was read, after a backup of what is here. */
export function receiveHandover(
  read: ReadHandover,
  choices: Choices,
  how: { readonly evenUnkept: boolean },
): Promise<Taken> {
  const opened = currentOpened()
  if (!opened) return Promise.resolve(refused({ message: 'Inga data är öppna. Starta om Rådrum.' }))
  return receiveFile({ opened, keep: backUpBeforeImport }, read, choices, how)
}
