import type { ClockTime, IsoDate } from '../date'

/**
 * When a calendar says that somebody is busy, as a Swedish wall shows it. There is no place in it for what the time is
 * taken by: titles, people and places stay in the file that they came in.
 */
export type BusyTime =
  | {
      readonly kind: 'days'
      readonly from: IsoDate
      /** Included. */
      readonly to: IsoDate
    }
  | {
      readonly kind: 'hours'
      readonly from: IsoDate
      readonly start: ClockTime
      /** The day that it ends. */
      readonly to: IsoDate
      readonly end: ClockTime
    }

/** A first and a last day, both included. */
export interface DaySpan {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Why an event gives no busy time. */
export type LeftOut = 'free' | 'cancelled' | 'noLength' | 'tooOften' | 'rule' | 'zone' | 'unclear' | 'outside'

/** How many events were left out, by why. */
export type LeftOutCounts = Readonly<Partial<Record<LeftOut, number>>>
