import type { Booking } from '@shared/calendar/clashes'

/** What to do about somebody or something that is booked twice. */
export const clashWaysOut: Record<Booking['kind'], string> = {
  staff: 'Välj ersättare',
  room: 'Välj annan lokal',
  person: 'Välj annan tid',
}
