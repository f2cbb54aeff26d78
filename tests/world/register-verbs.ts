import { noteDelivery, removeDelivery } from '@shared/documents/kept/deliveries'
import { beginNewVersion, giveUpDraft } from '@shared/documents/kept/finish'
import type { Kind } from './draw'

/** What is done with kept documents and can be undone, for `everyVerb`. */
export const registerVerbs: Record<string, Kind> = {
  noteDelivery: ({ any, number }) =>
    noteDelivery(any('documents').id, { to: `Mottagare ${number}`, way: 'post', on: '2027-02-18' }),
  removeDelivery: ({ any }) => removeDelivery(any('deliveries').id),
  beginNewVersion: ({ any, number }) => beginNewVersion(any('documents').id, { reason: `Skäl ${number}` }),
  giveUpDraft: ({ any }) => giveUpDraft(any('documents', ({ state }) => state === 'draft').id),
}
