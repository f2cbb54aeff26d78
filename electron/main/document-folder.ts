import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Answers } from '@shared/host'
import type { HostHandlers } from '../host/answer-verb'

/** So many files of one name in a folder are nobody's intention. */
const mostOfOneName = 1000

/** Saving several documents in a folder that the user picks. The path stays here: the page never learns it. */
export function documentFolder(chooseFolder: () => Promise<string | null>): HostHandlers {
  let picked: string | null = null
  return {
    pickDocumentFolder: async () => {
      const chosen = await chooseFolder()
      if (chosen !== null) picked = chosen
      return { outcome: chosen === null ? 'cancelled' : 'picked' }
    },
    saveInFolder: ({ suggestedName, bytes }) =>
      picked === null
        ? Promise.resolve({ outcome: 'denied', name: suggestedName })
        : saveUnderFreeName(picked, suggestedName, bytes),
  }
}

async function saveUnderFreeName(
  folder: string,
  suggestedName: string,
  bytes: Uint8Array,
): Promise<Answers<'saveInFolder'>> {
  for (let number = 1; number <= mostOfOneName; number += 1) {
    const name = numbered(suggestedName, number)
    try {
      await createWhole(path.join(folder, name), bytes)
      return { outcome: 'saved', name }
    } catch (fault) {
      if (codeOf(fault) !== 'EEXIST') return { outcome: outcomeOf(fault), name }
    }
  }
  return { outcome: 'failed', name: suggestedName }
}

/** Writes a file where none is yet; what could not be written whole is taken away. */
async function createWhole(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    await handle.close()
  } catch (fault) {
    await handle.close().catch(() => undefined)
    await rm(file, { force: true })
    throw fault
  }
}

/** `kallelse (2).docx` */
function numbered(name: string, number: number): string {
  const ending = path.extname(name)
  return number === 1 ? name : `${name.slice(0, -ending.length)} (${number})${ending}`
}

function outcomeOf(fault: unknown): Answers<'saveInFolder'>['outcome'] {
  switch (codeOf(fault)) {
    case 'ENOSPC':
      return 'full'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'denied'
    default:
      return 'failed'
  }
}

function codeOf(fault: unknown): unknown {
  return fault instanceof Error && 'code' in fault ? fault.code : undefined
}
