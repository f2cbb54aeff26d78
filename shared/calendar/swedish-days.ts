import type { IsoDate } from './date'
import table from './swedish-days.json' with { type: 'json' }

/**
 * What Sweden's calendar says of a day: röd dag (lagen 1989:253), afton that is free in practice, a day that ends early
 * in most places, or klämdag.
 */
export interface SwedishDay {
  readonly kind: keyof typeof table
  /** In lower case where Swedish has it so: `annandag påsk`, `Kristi himmelsfärds dag`. */
  readonly name: string
}

/** The years that the table covers. */
export const firstSwedishYear = 2015
export const lastSwedishYear = 2050

/** Of two things that fall on one day, the one that weighs most is told. */
const byWeight = ['redDay', 'eve', 'bridgeDay', 'halfDay'] as const

const days: Readonly<Record<SwedishDay['kind'], Readonly<Record<string, string>>>> = table

/** What the day is called, when it is more than an ordinary day. Plain Saturdays and Sundays are not in the table. */
export function swedishDay(date: IsoDate): SwedishDay | undefined {
  for (const kind of byWeight) {
    const name = days[kind][date]
    if (name !== undefined) return { kind, name }
  }
  return undefined
}

/** Röda dagar and aftnar, in order. */
export const freeDays: readonly IsoDate[] = [...Object.keys(days.redDay), ...Object.keys(days.eve)].sort() as IsoDate[]
