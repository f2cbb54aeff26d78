import { countOf } from '../../record/count'
import type { LeftOut, LeftOutCounts } from './busy-time'

const reasons: Readonly<Record<LeftOut, readonly [one: string, many: string]>> = {
  free: ['visas som ledig.', 'visas som lediga.'],
  cancelled: ['är inställd.', 'är inställda.'],
  outside: ['har varit, eller ligger mer än två år fram.', 'har varit, eller ligger mer än två år fram.'],
  noLength: ['har ingen längd, som en påminnelse.', 'har ingen längd, som påminnelser.'],
  tooOften: ['upprepas oftare än en gång om dagen.', 'upprepas oftare än en gång om dagen.'],
  rule: ['upprepas på ett sätt som inte går att läsa.', 'upprepas på ett sätt som inte går att läsa.'],
  zone: ['har en tidszon som filen inte förklarar.', 'har en tidszon som filen inte förklarar.'],
  unclear: ['har en tid som inte går att läsa.', 'har tider som inte går att läsa.'],
}

const inOrder = Object.keys(reasons) as LeftOut[]

/** What was left out of a calendar and why, a sentence for each reason: `3 händelser visas som lediga.` */
export function leftOutSentences(counts: LeftOutCounts): string[] {
  return inOrder.flatMap((reason) => {
    const count = counts[reason] ?? 0
    const [one, many] = reasons[reason]
    return count === 0 ? [] : [countOf(count, `händelse ${one}`, `händelser ${many}`)]
  })
}
