import type { ContentStep } from './step'

/** Until now nothing told when an item was marked; those of before are taken to have kept the times of the agenda. */
export const agendaItemsClosedAt: ContentStep = {
  table: 'agendaItems',
  from: 2,
  reason: 'Den som kommer sent eller går tidigt är med om de punkter som tas upp under tiden.',
  lift: (item) => ({ ...item, closedAt: null }),
}
