import type { ClosedDay } from '@shared/calendar/closed-day'

/** What marked days are. */
export function kindOf({ kind }: Pick<ClosedDay, 'kind'>): string {
  return kind === 'closed' ? 'Stängt' : 'Lov'
}

/** What marked days do to a plan, in a word. */
export function effectOf({ blocks }: Pick<ClosedDay, 'blocks'>): string {
  return blocks ? 'stoppar' : 'varnar'
}
