import { largestTemplate } from '@shared/documents/own-template/template-refusal'
import { answerInTime } from './answer-in-time'
import type { ReadTemplate } from './read-template-file'

/** Reads a file that is to be a template, beside the window, which stays alive whatever the file does. */
export async function readTemplate(file: File): Promise<ReadTemplate> {
  if (file.size > largestTemplate) return { ok: false, refusal: 'tooLarge' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./template-worker.ts', import.meta.url), { type: 'module' })
  return answerInTime<ReadTemplate>(worker, bytes, {
    tooSlow: { ok: false, refusal: 'tooSlow' },
    failed: { ok: false, refusal: 'damaged' },
  })
}
