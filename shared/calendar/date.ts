import * as z from 'zod'

/** A calendar date, `2027-03-08`. Never an instant: it means the same day wherever the machine stands. */
export const IsoDate = z.iso.date().brand<'IsoDate'>()
export type IsoDate = z.infer<typeof IsoDate>

/** A wall-clock time in Europe/Stockholm, `13:00`. */
export const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'ClockTime'>()
export type ClockTime = z.infer<typeof ClockTime>

/** A moment in UTC, `2027-03-08T12:00:00.000Z`. Only for "when was this written". */
export const Instant = z.iso.datetime().brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const Weekday = z.literal([1, 2, 3, 4, 5, 6, 7])
export type Weekday = z.infer<typeof Weekday>
