import type { Verb } from '../record/change'

/**
 * That a document was saved as a file. It builds on all that was done before it, so none of that can be undone any more.
 * `name` is what the history calls it, without codes or names: `sparade protokollet som Word`.
 */
export function finishDocument(name: string): Verb {
  return () => ({ ok: true, change: { name, puts: [], barrier: 'finishedDocument' } })
}
