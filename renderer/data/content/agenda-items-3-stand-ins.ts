import type { ContentStep } from './step'

/** Until now nobody could take over from a chair or a secretary for one item. */
export const agendaItemsStandIns: ContentStep = {
  table: 'agendaItems',
  from: 3,
  reason: 'När ordföranden eller sekreteraren lämnar rummet tar någon annan över under punkten.',
  lift: (item) => ({ ...item, leaderId: null, writerId: null }),
}
