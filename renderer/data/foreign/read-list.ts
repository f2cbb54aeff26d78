import { askWorker } from '../ask-worker'
import type { ReadList } from './list-table'

/** A list is read in a fraction of this; what takes longer is made to take long. In milliseconds. */
const patience = 5000

/** Reads a list that was opened as a file, beside the window, which stays alive whatever the file does. */
export async function readList(file: File): Promise<ReadList> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' })
  const tooSlow = new Promise<ReadList>((resolve) =>
    setTimeout(() => {
      worker.terminate()
      resolve({ ok: false, refusal: 'tooSlow' })
    }, patience),
  )
  const read = askWorker<Uint8Array<ArrayBuffer>, ReadList>(worker, bytes).catch((): ReadList => ({
    ok: false,
    refusal: 'damaged',
  }))
  return Promise.race([read, tooSlow])
}

/** Reads a list that was pasted. The reader is fetched when the first one comes. */
export async function readPastedList(text: string): Promise<ReadList> {
  const { readListText } = await import('./read-list-text')
  return readListText(text)
}
