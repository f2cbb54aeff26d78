import type { ContentStep } from './step'

/**
 * Until now a consent that lacked a party stopped the case, whoever could have left the room; and nothing told what the
 * gate had opened for, so that what has changed since then could not be said.
 */
export const agendaItemsGate: ContentStep = {
  table: 'agendaItems',
  from: 1,
  reason: 'En part kan lämna rummet under en punkt, och punkten minns vad samtycket prövades mot.',
  lift: (item) => ({ ...item, leftOutPartyIds: [], clearedFor: null, clearedPartyIds: [] }),
}
