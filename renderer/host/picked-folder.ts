import type { Answers, Asks } from '@shared/host'

interface Writable {
  write(bytes: Uint8Array): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

interface FileInFolder {
  createWritable(): Promise<Writable>
}

/** The browser’s own handle of a folder, as far as it is used. */
export interface Folder {
  getFileHandle(name: string, options?: { create: boolean }): Promise<FileInFolder>
  removeEntry(name: string): Promise<void>
}

declare global {
  interface Window {
    /** Chromium's own question for a folder; absent where a policy has taken it away. */
    readonly showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<Folder>
  }
}

/** A folder that the user picks in the browser's own dialog, and saving in it. */
export interface PickedFolder {
  pick(): Promise<Answers<'pickDocumentFolder'>['outcome']>
  save(asks: Asks<'saveInFolder'>): Promise<Answers<'saveInFolder'>>
}

/** So many files of one name in a folder are nobody's intention. */
const mostOfOneName = 1000

export function pickedFolder(window: Pick<Window, 'showDirectoryPicker'>): PickedFolder {
  let folder: Folder | undefined
  return {
    async pick() {
      if (!window.showDirectoryPicker) return 'unavailable'
      try {
        folder = await window.showDirectoryPicker({ mode: 'readwrite' })
        return 'picked'
      } catch (fault) {
        return nameOf(fault) === 'AbortError' ? 'cancelled' : 'unavailable'
      }
    },
    async save({ suggestedName, bytes }) {
      if (!folder) return { outcome: 'denied', name: suggestedName }
      const name = await freeName(folder, suggestedName).catch(() => undefined)
      if (name === undefined) return { outcome: 'failed', name: suggestedName }
      return { outcome: await write(folder, name, bytes), name }
    },
  }
}

/** The name itself, or with a number: what is there already stays. */
async function freeName(folder: Folder, suggested: string): Promise<string | undefined> {
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/u.exec(suggested) ?? []
  for (let number = 1; number <= mostOfOneName; number += 1) {
    const name = number === 1 ? suggested : `${stem} (${number})${ending}`
    if (!(await isTaken(folder, name))) return name
  }
  return undefined
}

async function isTaken(folder: Folder, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name)
    return true
  } catch (fault) {
    if (nameOf(fault) === 'NotFoundError') return false
    // A folder of that name is in the way too.
    if (nameOf(fault) === 'TypeMismatchError') return true
    throw fault
  }
}

/** Chromium writes beside the file and moves it into place at the end; an empty one that is left is taken away. */
async function write(folder: Folder, name: string, bytes: Uint8Array): Promise<Answers<'saveInFolder'>['outcome']> {
  let made = false
  try {
    const file = await folder.getFileHandle(name, { create: true })
    made = true
    const writable = await file.createWritable()
    try {
      await writable.write(bytes)
      await writable.close()
    } catch (fault) {
      await writable.abort().catch(() => undefined)
      throw fault
    }
    return 'saved'
  } catch (fault) {
    if (made) await folder.removeEntry(name).catch(() => undefined)
    return outcomeOf(fault)
  }
}

function outcomeOf(fault: unknown): Answers<'saveInFolder'>['outcome'] {
  if (nameOf(fault) === 'QuotaExceededError') return 'full'
  return ['NotAllowedError', 'NoModificationAllowedError', 'SecurityError'].includes(nameOf(fault))
    ? 'denied'
    : 'failed'
}

function nameOf(fault: unknown): string {
  return fault instanceof Error || fault instanceof DOMException ? fault.name : ''
}
