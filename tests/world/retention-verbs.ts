import { answerBornDay, keepNoMore, keepThing } from '@shared/retention/keeps'
import { saveRetentionRules, usualRules } from '@shared/retention/rules'
import type { Kind } from './draw'

/** The verbs of gallring that can be undone, for `everyVerb`. */
export const retentionVerbs: Record<string, Kind> = {
  saveRetentionRules: ({ number }) =>
    saveRetentionRules({ ...usualRules, cases: 1 + (number % 5), minutes: number % 2 ? null : 10 }),
  keepThing: ({ any, number }) => keepThing({ kind: 'cases', thingId: any('cases').id }, { reason: `Skäl ${number}` }),
  keepNoMore: ({ any }) => {
    const { kind, thingId } = any('retentionKeeps', ({ because }) => because === 'reason')
    return keepNoMore({ kind, thingId })
  },
  answerBornDay: ({ any, number }) => answerBornDay(any('persons').id, number % 2 === 0),
}
