import { answerInTime } from './answer-in-time'
import type { ReadList } from './list-table'

/** Reads a list that was opened as a file, beside the window, which stays alive whatever the file does. */
export async function readList(file: File): Promise<ReadList> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' })
  return answerInTime<ReadList>(worker, bytes, {
    tooSlow: { ok: false, refusal: 'tooSlow' },
    failed: { ok: false, refusal: 'damaged' },
  })
}

/** Reads a list that was pasted. The reader is fetched when the first one comes. */
export async function readPastedList(text: string): Promise<ReadList> {
  const { readListText } = await import('./read-list-text')
  return readListText(text)
}
